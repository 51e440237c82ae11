import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { mergeFigures } from "#app/domain/session/merge-figures.ts";
import type { Preparation } from "#app/domain/session/merge-preparation.ts";
import { readShownField, type TableFigure } from "#app/domain/session/table-figure.ts";
import { findAccountByEmail } from "#db/queries/accounts.server.ts";
import type { Session } from "#db/queries/sessions.server.ts";
import { newId } from "#server/auth/secrets.ts";
import type { ErrorCode } from "#server/commands/command-context.ts";
import { type FormResult, runFormCommand } from "#server/commands/run-form-command.server.ts";
import { database, services } from "#server/services.server.ts";
import {
	type EveningDraft,
	type EveningProblem,
	type EveningProblemCode,
	type FieldConflict,
	type FieldValues,
	fieldsOf,
	type PreparePartName,
	valuesOf,
} from "./evening.ts";
import { checkEvening, type EveningFields, minutesOf, readEvening } from "./evening-form.server.ts";
import { conflictsOf, draftOf, withChoices } from "./prepared-together.server.ts";

const partNames = Object.keys(fieldsOf) as PreparePartName[];

export type PrepareResult =
	| { ok: true; part: PreparePartName }
	| {
			ok: false;
			part: PreparePartName;
			status: number;
			draft: EveningDraft;
			problems: EveningProblem[];
			/** what a command answered, in the reader's language */
			message?: string;
			/** what was typed about somebody who has no account */
			member?: { email: string; role: string };
			/** what its sender saw when they began to type */
			base: FieldValues;
			conflicts?: FieldConflict[];
	  };

/** What was tried, to be shown again. */
type Tried = Pick<Extract<PrepareResult, { ok: false }>, "part" | "draft" | "base">;

/** How phones reach this server: "this-machine" listens to nobody else, "by-name" was opened as localhost. */
type PhoneReach = "anybody" | "this-machine" | "by-name";

export function phoneReach(request: Request): PhoneReach {
	const { env } = services();
	if (env.PUBLIC_URL) return "anybody";
	if (env.DEMO && !env.reachable) return "this-machine";
	return /^(localhost|127\.|\[::1\])/.test(new URL(request.url).host) ? "by-name" : "anybody";
}

/** Saves one part of the page through the one pipeline of commands. */
export async function savePart(
	context: AppLoadContext,
	session: Session,
	form: FormData,
): Promise<PrepareResult> {
	const part = partNames.find((each) => each === form.get("part")) ?? "about";
	const given = form.get("id");
	const id = typeof given === "string" && given ? given : newId();
	const now = await draftOf(session);
	const { draft, base } = withChoices(readEvening(form, now), { form, part, now });
	draft.indicators = part === "figures" ? onTable(draft, { base, now }) : now.indicators;
	const tried = { part, draft, base: valuesOf(base, fieldsOf[part]) };

	if (part === "member") return addMember(context, session, form, { id, tried });
	if (part === "table") return moveOnTable(context, session, form, { id, tried });
	if (part === "shown") {
		const [figure, shown] = [form.get("figure"), form.get("shown")];
		const chosen = { figure, ...readShownField(typeof shown === "string" ? shown : "") };
		return answer(await runFormCommand(context, session.id, { id, type: "choose-shown", ...chosen }), tried);
	}
	if (part === "begin") {
		const result = await runFormCommand(context, session.id, { id, type: "set-phase", phase: "lookback" });
		return answer(result, tried);
	}
	const checked = checkEvening(draft);
	if (!checked.ok) {
		const problems = checked.problems.filter(({ field }) => fieldsOf[part].includes(field));
		return { ok: false, ...tried, status: 422, problems };
	}
	const change = changeOf(part, checked.fields);
	const seen = checkEvening(base);
	const sent = { ...change, base: seen.ok ? changeOf(part, seen.fields) : undefined };
	const result = await runFormCommand(context, session.id, { id, type: "prepare-session", ...sent });
	if (result.ok || result.code !== "changed-meanwhile") return answer(result, tried);
	const conflicts = await conflictsOf(session.id, draft, sent);
	return { ok: false, ...tried, status: result.status, message: result.message, problems: [], conflicts };
}

/** What a part of the form sets. */
function changeOf(part: keyof typeof partsOf, fields: EveningFields): Partial<Preparation> {
	return partsOf[part](fields);
}

const partsOf = {
	about: ({ title, heldOn, previous, startsAt, venue }: EveningFields) => ({
		title,
		heldOn,
		previous: previous || null,
		settings: { startsAt, venue },
	}),
	figures: ({ indicator }: EveningFields) => ({ indicators: indicator }),
	minutes: (fields: EveningFields) => ({ minutes: minutesOf(fields) }),
	settings: ({ moderated, followMe, safetyContact, votesEach }: EveningFields) => ({
		settings: { moderated, followMe, safetyContact, votesEach },
	}),
};

/**
 * The figures after what was ticked, with what others ticked since. Those that stay keep their order, new ones come
 * behind.
 */
function onTable(
	{ indicators: chosen }: EveningDraft,
	{ base, now }: { base: EveningDraft; now: EveningDraft },
): string[] {
	const kept = base.indicators.filter((id) => chosen.includes(id));
	const mine = [...kept, ...chosen.filter((id) => !base.indicators.includes(id))];
	const ordered = mergeFigures(base.indicators, mine, now.indicators) ?? mine;
	// From here on it is a change of what lies there now.
	base.indicators = now.indicators;
	return ordered;
}

/** Moves one figure of the table a place forward, lays it down once more, or takes it off. */
async function moveOnTable(
	context: AppLoadContext,
	session: Session,
	form: FormData,
	{ id, tried }: { id: string; tried: Tried },
): Promise<PrepareResult> {
	const base = readTable(form.get("base")) ?? tried.draft.figures;
	const at = (name: string) => base.findIndex((one) => one.id === form.get(name));
	const [earlier, again, off] = [at("earlier"), at("again"), at("off")];
	const figures: (Omit<TableFigure, "id"> & { id?: string })[] = base.filter((_, n) => n !== off);
	if (earlier > 0) figures.splice(earlier - 1, 0, ...figures.splice(earlier, 1));
	const { indicator } = base[again] ?? {};
	if (indicator) figures.splice(again + 1, 0, { indicator, period: null, breakdown: null });
	const sent = { id, type: "prepare-session" as const, figures, base: { figures: base } };
	return answer(await runFormCommand(context, session.id, sent), tried);
}

const tableFigures = z.array(
	z.object({
		id: z.uuid(),
		indicator: z.string(),
		period: z.string().nullable(),
		breakdown: z.string().nullable(),
	}),
);

function readTable(value: FormDataEntryValue | null): TableFigure[] | null {
	try {
		return tableFigures.safeParse(JSON.parse(typeof value === "string" ? value : "")).data ?? null;
	} catch {
		return null;
	}
}

async function addMember(
	context: AppLoadContext,
	session: Session,
	form: FormData,
	{ id, tried }: { id: string; tried: Tried },
): Promise<PrepareResult> {
	const email = String(form.get("email") ?? "").trim();
	const role = String(form.get("role") ?? "");
	const account = email ? await findAccountByEmail(database(), email) : null;
	if (!account) {
		return { ok: false, ...tried, status: 422, problems: [], member: { email, role } };
	}
	const result = await runFormCommand(context, session.id, {
		id,
		type: "set-member-role",
		account: account.id,
		role,
	});
	return answer(result, tried);
}

/** Refusals that belong to one field of the form. */
const problemOf: Partial<Record<ErrorCode, [field: string, code: EveningProblemCode]>> = {
	"too-many-figures": ["indicator", "too-many-indicators"],
	"unknown-session": ["previous", "previous-unknown"],
	"votes-are-open": ["votesEach", "votes-given"],
};

function answer(result: FormResult, tried: Tried): PrepareResult {
	if (result.ok) return { ok: true, part: tried.part };
	const { status, message } = result;
	const [field, code] = problemOf[result.code] ?? [];
	return { ok: false, ...tried, status, problems: field && code ? [{ field, code }] : [], message };
}
