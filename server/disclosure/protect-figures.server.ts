import { withImpliedParts } from "#app/domain/disclosure/implied-parts.ts";
import { isSafe, type ProtectedCell, type Protection } from "#app/domain/disclosure/protection.ts";
import type { DeliveredCell, Delivery, Register, RegisterMoment } from "#app/domain/disclosure/register.ts";
import { cellId } from "#app/domain/disclosure/register.ts";
import { linkedIndicators } from "#app/domain/disclosure/relate.ts";
import { roundedBesideExact } from "#app/domain/disclosure/rounded-beside-exact.ts";
import type { RawFigure } from "#app/domain/figure/figures.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import type { Db } from "#db/client.ts";
import { protectedPlaces, retiredPlaces } from "#db/queries/areas.server.ts";
import {
	type EarlierDelivery,
	earlierDeliveries,
	protectedIndicators,
	registerMoment,
	type SourceRules,
	sourceRules,
} from "#db/queries/register.server.ts";
import { WorkError } from "../process/child-work.ts";
import { protect } from "./protect.ts";
import { type ProtectionProgress, protectApart } from "./protect-apart.ts";
import { ProtectionError } from "./protection-error.ts";
import { type Told, toldOf } from "./told-of.ts";

/** Below that, a table is better told coarser than withheld cell by cell. */
const mostSmall = 500;
/** So little that nobody who writes meanwhile notices it. */
const fewCells = 2_000;

export interface ProtectOptions {
	/** In this process, though the solver is needed: at the first start, before anybody is there. */
	here?: boolean;
	/** Hears how far it is, at the start and at the end too. */
	onProgress?: (at: ProtectionProgress) => void;
}

/** What a release would show of its figures, and as long as which register is there. */
export interface ProtectedRelease {
	protection: Protection;
	/** what may be read of each figure, in their order */
	told: Told[];
	after: RegisterMoment;
}

/**
 * Protects figures that are to be published together with everything that was ever published, and stores nothing.
 * @param release its id, and that of its source
 * @throws {ProtectionError} when so much is small that a coarser table has to be made, it takes too long, or a rounded count would stand beside
 * an exact one
 * @throws {WorkError} when it was not done and can be tried again
 * @throws when the source, an indicator or a place is unknown
 */
export async function protectFigures(
	db: Db,
	release: { id: string; source: string },
	figures: RawFigure[],
	{ here = false, onProgress }: ProtectOptions = {},
): Promise<ProtectedRelease> {
	const rules = await sourceRules(db, release.source);
	if (rules === null) throw new Error(`The source "${release.source}" is unknown`);
	const after = await registerMoment(db);
	const register = await registerWith(db, release.id, rules, figures);
	const beside = roundedBesideExact(register);
	if (beside.length > 0) throw new ProtectionError("rounded-beside-exact", beside, null);
	const small = smallOnes(register);
	if (small.length > mostSmall) throw new ProtectionError("too-many-small", small, null);
	const all = register.deliveries.reduce((sum, { cells }) => sum + cells.length, 0);
	const isQuick = here || (all <= fewCells && small.length === 0 && !hidesAny(register));
	const protection = isQuick
		? await protect(register, onProgress)
		: await protectApart(register, onProgress).catch((error: unknown) => {
				// So much hangs together that coarser tables are the answer here too.
				if (error instanceof WorkError && (error.code === "too-slow" || error.code === "too-big"))
					throw new ProtectionError("too-many-small", small, null);
				throw error;
			});
	const counting = new Set(register.indicators.filter((one) => one.countsPeople).map(({ id }) => id));
	const threshold = rules.alreadyPublic ? 0 : rules.threshold;
	// After theirs come cells of what nobody delivered but others tell.
	const told = figures.map((raw, n) =>
		toldOf(raw, protection.cells[n] as ProtectedCell, counting.has(raw.indicator) ? threshold : 0),
	);
	return { protection, told, after };
}

/**
 * @param consent that parts are told which are all of their whole
 * @throws {ProtectionError} when the release may not be published so
 */
export function checkProtection(protection: Protection, consent: boolean): void {
	if (!isSafe(protection)) throw new ProtectionError("unsafe", protection.unsafe, protection);
	if (protection.wholeGroups.length > 0 && !consent)
		throw new ProtectionError("consent", protection.wholeGroups, protection);
}

async function registerWith(db: Db, id: string, rules: SourceRules, figures: RawFigure[]): Promise<Register> {
	const all = await protectedIndicators(db);
	const linked = linkedIndicators(all);
	const concerned = new Set(figures.flatMap(({ indicator }) => linked.get(indicator) ?? []));
	const indicators = all.filter((one) => concerned.has(one.id));
	const places = await protectedPlaces(db);
	const known = new Set(places.map((one) => one.id));
	const unknown = figures.find(({ indicator, place }) => !linked.has(indicator) || !known.has(place));
	if (unknown && !known.has(unknown.place)) throw new Error(`The place "${unknown.place}" is unknown`);
	if (unknown) throw new Error(`The indicator "${unknown.indicator}" is unknown`);
	const periods = [...new Set(figures.map(({ period }) => period))].map(parsePeriod);
	const years = [
		...new Set(periods.flatMap(({ start, end }) => [start, end].map((day) => Number(day.slice(0, 4))))),
	];
	const earlier = await earlierDeliveries(db, [...concerned], years);
	const retired = await retiredPlaces(db);
	const cells = figures.map(cellOf);
	const newest: Delivery = { ...rules, release: id, publishedAt: Date.now(), cells };
	const deliveries = [...earlier.map((one) => withEnd(one, earlier, id)), newest];
	return withImpliedParts({ indicators, places, deliveries }, retired);
}

/** A number that is no exact one is in no sum; it is told as its source tells it. */
function cellOf(figure: RawFigure): DeliveredCell {
	const { indicator, place, period, breakdown, respondents, numerator, denominator } = figure;
	const isNumber = figure.qualifier === "exact" || figure.qualifier === "about";
	return {
		indicator,
		place,
		period,
		breakdown,
		value: isNumber ? figure.value : null,
		respondents,
		numerator,
		denominator,
		cannotBe: figure.missing === "kan-niet",
	};
}

/** An undone release ended with the first that was published afterwards. */
function withEnd(
	{ undoneAt, sequence, ...delivery }: EarlierDelivery,
	earlier: EarlierDelivery[],
	newest: string,
): Delivery {
	if (undoneAt === null) return delivery;
	const next = earlier.find((one) => one.sequence > sequence && one.publishedAt >= undoneAt);
	return { ...delivery, undoneBefore: next?.release ?? newest };
}

function smallOnes({ indicators, deliveries }: Register): string[] {
	const counting = new Set(indicators.filter((one) => one.countsPeople).map(({ id }) => id));
	const newest = deliveries.at(-1);
	if (!newest || newest.alreadyPublic) return [];
	return newest.cells
		.filter(({ indicator, value }) => value !== null && value < newest.threshold && counting.has(indicator))
		.map(cellId);
}

const hidesAny = ({ deliveries }: Register): boolean =>
	deliveries.some(({ cells }) =>
		cells.some(({ state, implied }) => implied || state === "small" || state === "withheld"),
	);
