import type { RawFigure } from "#app/domain/figure/figures.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { tooFewAnswered, tooFewAnswers } from "#app/domain/figure/source-rules.ts";
import type { Db } from "#db/client.ts";
import { insertTargets, type NewTarget } from "#db/queries/imports.server.ts";
import { sourceRules } from "#db/queries/register.server.ts";
import {
	type DraftFigure,
	deleteDraft,
	insertDraft,
	insertDraftFigures,
	type NewRelease,
	publishDraft,
} from "#db/queries/releases.server.ts";
import {
	checkProtection,
	type ProtectedRelease,
	type ProtectOptions,
	protectFigures,
} from "../disclosure/protect-figures.server.ts";
import type { Told } from "../disclosure/told-of.ts";
import { tellingNotes } from "./telling-notes.server.ts";

/** So few that whoever writes meanwhile does not wait for them. */
const figuresAtOnce = 500;
/** How often a release that another one overtook is protected anew. */
const mostAttempts = 3;

export interface PublishOptions extends ProtectOptions {
	/** Parts may be told which are all of their whole. */
	consent?: boolean;
	/** hears how many of its figures are stored */
	onStored?: (stored: number) => void;
	/** breaks it off between two transactions; the draft stays and makes room for the next attempt */
	signal?: AbortSignal;
	/** What was aimed at, which is read exactly when these figures are. */
	targets?: Omit<NewTarget, "release">[];
}

/**
 * Stores a release: what came in, and the published view of it, which is made here once and then frozen. It comes in as
 * a draft, in transactions of few figures, and is published whole at the end. A draft that an earlier attempt left
 * half-way makes room. Inside a transaction all of it is there when that commits. Of a number that too few people answered
 * for, only that is stored.
 * @throws {import("../disclosure/protection-error.ts").ProtectionError} when it may not be published as it is
 * @throws {import("../process/child-work.ts").WorkError} when protection takes too long
 * @throws when the source, an indicator or a place is unknown, or the id is that of a published release
 */
export async function publishRelease(
	db: Db,
	release: NewRelease,
	given: RawFigure[],
	{ consent = false, targets = [], onStored, signal, ...options }: PublishOptions = {},
): Promise<void> {
	const rules = await sourceRules(db, release.source);
	const figures = given.map((one) =>
		rules && tooFewAnswered(one.respondents, rules) ? { ...one, ...tooFewAnswers, printed: null } : one,
	);
	for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
		signal?.throwIfAborted();
		const made = await protectFigures(db, release, figures, options);
		checkProtection(made.protection, consent);
		await deleteDraft(db, release.id);
		const tells = await tellingNotes(db, { figures, targets, cells: made.told });
		await storeDraft(db, release, figures, made, { onStored, signal, tells });
		for (let first = 0; first < targets.length; first += figuresAtOnce)
			await insertTargets(
				db,
				targets
					.slice(first, first + figuresAtOnce)
					.map((one) => ({ ...one, ...(tells(one) && { note: null }), release: release.id })),
			);
		// What another release told or took back meanwhile, this one was not protected against.
		if (await publishDraft(db, release.id, made.after)) return;
	}
	throw new Error(
		`Other releases were published or undone each time while "${release.id}" was being protected`,
	);
}

type Tells = Awaited<ReturnType<typeof tellingNotes>>;

async function storeDraft(
	db: Db,
	release: NewRelease,
	figures: RawFigure[],
	{ told }: ProtectedRelease,
	{ onStored, signal, tells }: Pick<PublishOptions, "onStored" | "signal"> & { tells: Tells },
): Promise<void> {
	await insertDraft(db, release);
	for (let first = 0; first < figures.length; first += figuresAtOnce) {
		const some = figures.slice(first, first + figuresAtOnce).flatMap((raw, n): DraftFigure[] => {
			const cell = told[first + n];
			return cell ? [draftOf(release, raw, cell, tells(raw) ? null : raw.note)] : [];
		});
		signal?.throwIfAborted();
		await insertDraftFigures(db, some);
		onStored?.(first + some.length);
	}
}

function draftOf(release: NewRelease, raw: RawFigure, cell: Told, note: RawFigure["note"]): DraftFigure {
	const { indicator, place, period, breakdown, status, fictional, caveats, completeUntil } = raw;
	const shown = cell.state === "shown" || cell.state === "range";
	return {
		raw: { ...raw, release: release.id },
		published: {
			indicator,
			place,
			period,
			breakdown,
			release: release.id,
			state: cell.state,
			value: cell.state === "shown" ? raw.value : null,
			qualifier: shown ? raw.qualifier : "exact",
			lessThan: cell.state === "small" ? cell.lessThan : null,
			low: shown ? raw.low : null,
			high: shown ? raw.high : null,
			numerator: shown ? raw.numerator : null,
			denominator: shown ? raw.denominator : null,
			note: shown ? note : null,
			printed: shown ? raw.printed : null,
			missing: cell.state === "missing" ? raw.missing : null,
			reason: cell.reason ? { ...cell.reason } : null,
			periodEnd: parsePeriod(period).end,
			status,
			completeUntil,
			fictional,
			respondents: cell.tellsRespondents ? raw.respondents : null,
			caveats,
		},
	};
}
