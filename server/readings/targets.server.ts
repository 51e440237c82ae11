import { z } from "zod";
import { isMeasured } from "#app/domain/figure/figures.ts";
import { partFields } from "#app/domain/figure/part-fields.ts";
import { sourceVerdicts, targetBases } from "#app/domain/figure/reading.ts";
import { targetId } from "#app/domain/figure/target-key.ts";
import { localisedFields, readLocalised } from "#app/domain/localised.ts";
import { optionalLocalised, plain } from "#app/domain/text-field.ts";
import { readAboutWhen } from "#app/domain/typed/read-about-when.ts";
import { readNumber } from "#app/domain/typed/read-number.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { noteDelivery } from "#db/queries/imports.server.ts";
import { moveRelease } from "#db/queries/release-states.server.ts";
import { findSource, type SourceRow } from "#db/queries/sources.server.ts";
import {
	handTarget,
	type TargetRow,
	type TargetVersion,
	versionsOfTarget,
} from "#db/queries/targets.server.ts";
import { newId } from "../auth/secrets.ts";
import { type Fields, type NotSaved, noSuchRecord, wrongFields } from "../catalogue/change-record.server.ts";
import {
	asField,
	blankWhereMissing,
	choiceOrNull,
	readOrNull,
	requiredPeriod,
} from "../catalogue/read-fields.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { checkProse, type ProseProblem } from "../figures/check-prose.server.ts";
import { publishRelease } from "../figures/publish-release.server.ts";
import { readAboutFigure } from "./about-figure.server.ts";

export type TargetProblem =
	| ProseProblem
	/** one of a number, a range and another place, and not two */
	| "one-aim"
	/** a range from low to high */
	| "range"
	/** "1,200" is two numbers */
	| "ambiguous"
	/** what is counted is whole */
	| "whole"
	/** relative to itself */
	| "itself";

const schema = z.object({
	period: requiredPeriod,
	basis: z.enum(targetBases),
	document: plain().max(200),
	adopted: readOrNull(readAboutWhen),
	verdict: choiceOrNull(sourceVerdicts),
	note: optionalLocalised(1000),
});

/** The fields of a form that says this target. */
export const fieldsOfTarget = (row: TargetRow, source: string): Fields => ({
	...{ indicator: row.indicator, place: row.place, period: row.period },
	...partFields(row.breakdown),
	...{ basis: row.basis, document: row.document, source },
	...{ value: asField(row.value), low: asField(row.low), high: asField(row.high) },
	...{ relativeTo: asField(row.relativeTo), adopted: asField(row.adopted), verdict: asField(row.verdict) },
	...localisedFields("note", row.note),
});

/**
 * Says what is aimed at for a figure, in a release of its own. A target that is there already is put right: the new release
 * takes its place, and what was said before stays to be read. The answer is the target's id.
 */
export function saveTarget(db: Db, fields: Fields, by: By) {
	return changeInstallation<string, NotSaved<TargetProblem>>(db, by, "save-target", async (tx, account) => {
		const read = await readTarget(tx, fields);
		if ("problems" in read) return read;
		const { row, source } = read;
		const versions = await versionsOfTarget(tx, row);
		if (source.retired && !versions.some((version) => version.source.id === source.id))
			return invalidFields({ field: "source", code: "choice" });
		const newest = versions.find(({ state }) => state === "published");
		if (newest && says(newest, row) && newest.source.id === source.id)
			return { ok: true, answer: targetId(row), deed: null };
		const release = `${handTarget}${newId()}`;
		const label = row.document || row.period;
		await publishRelease(tx, { id: release, source: source.id, label, publicFrom: new Date() }, [], {
			targets: [row],
		});
		await noteDelivery(tx, release, { deliveredBy: account.id, supersedes: newest?.release });
		const detail = { release, corrects: newest !== undefined };
		return {
			ok: true,
			answer: targetId(row),
			deed: { subject: `target:${row.indicator}`, detail },
		};
	});
}

type NewTarget = Omit<TargetRow, "release">;

async function readTarget(
	tx: Db,
	fields: Fields,
): Promise<{ row: NewTarget; source: SourceRow } | NotSaved<TargetProblem>> {
	const read = await readAboutFigure(tx, fields);
	if ("problem" in read) return invalidFields(read.problem);
	const { indicator, place, breakdown } = read.about;
	if (place === null) return invalidFields({ field: "place", code: "choice" });
	const given = blankWhereMissing(fields, Object.keys(schema.shape));
	const parsed = schema.safeParse({ ...given, note: readLocalised(fields, "note") });
	if (!parsed.success) return wrongFields(parsed.error);
	const { data } = parsed;
	const source = await findSource(tx, fields.source ?? "");
	if (!source) return invalidFields({ field: "source", code: "choice" });
	const aim = readAim(fields, isMeasured(indicator));
	if ("problems" in aim) return aim;
	const isCounted = indicator.unit === "aantal" && indicator.kind === "count";
	const broken = (["value", "low", "high"] as const).find((field) => !Number.isInteger(aim[field] ?? 0));
	if (isCounted && broken) return invalidFields({ field: broken, code: "whole" });
	if (aim.relativeTo === place) return invalidFields({ field: "relativeTo", code: "itself" });
	if (aim.relativeTo && !(await listPlaces(tx)).some(({ id }) => id === aim.relativeTo))
		return invalidFields({ field: "relativeTo", code: "choice" });
	const about = { indicator: indicator.id, place, period: data.period };
	const prose = { name: "note", text: data.note, read: Boolean(fields.read) };
	// A remark that tells what is hidden anywhere would be left out of the release.
	const problems = await checkProse(tx, prose, { ...about, place: null });
	if (problems.length > 0) return invalidFields(...problems);
	return { row: { ...about, breakdown, ...data, ...aim }, source };
}

type Aim = Pick<TargetRow, "value" | "low" | "high" | "relativeTo">;

/** A number, a range of which one end may be open, or another place: one of the three. */
function readAim(fields: Fields, measured: boolean): Aim | NotSaved<TargetProblem> {
	const numbers: Record<"value" | "low" | "high", number | null> = { value: null, low: null, high: null };
	for (const field of ["value", "low", "high"] as const) {
		const typed = (fields[field] ?? "").trim();
		if (!typed) continue;
		const read = readNumber(typed, { measured });
		if ("problem" in read)
			return invalidFields({ field, code: read.problem === "ambiguous" ? "ambiguous" : "number" });
		numbers[field] = read.value;
	}
	const { value, low, high } = numbers;
	const relativeTo = fields.relativeTo || null;
	const aims = [value !== null, low !== null || high !== null, relativeTo !== null];
	if (aims.filter(Boolean).length !== 1) return invalidFields({ field: "value", code: "one-aim" });
	if (low !== null && high !== null && low >= high) return invalidFields({ field: "high", code: "range" });
	return { value, low, high, relativeTo };
}

const said = ["value", "low", "high", "relativeTo", "adopted", "verdict"] as const;
const says = (version: TargetVersion, row: NewTarget): boolean =>
	said.every((field) => version[field] === row[field]) &&
	JSON.stringify(localisedFields("note", version.note)) === JSON.stringify(localisedFields("note", row.note));

/**
 * Takes the newest version of a target back: what it took the place of holds again. A version that came in with other
 * figures is taken back with all of these, on the page of that delivery.
 */
export function undoTarget(db: Db, release: string, by: By) {
	return changeInstallation<null, NotSaved>(db, by, "undo-release", async (tx, account) => {
		if (!release.startsWith(handTarget) || !(await moveRelease(tx, release, "undone", account.id)))
			return noSuchRecord;
		return { ok: true, answer: null, deed: { subject: `release:${release}` } };
	});
}
