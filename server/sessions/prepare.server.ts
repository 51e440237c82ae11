import type { AppLoadContext } from "@remix-run/node";
import { mostFigures, standardSettings } from "#app/domain/session-settings.ts";
import { timedPhases } from "#app/domain/vocabulary.ts";
import type {
	EveningDraft,
	EveningProblem,
	EveningProblemCode,
	PreparePartName,
} from "#app/prepare/evening.ts";
import { findAccountByEmail } from "#db/queries/accounts.server.ts";
import { type Session, sessionIndicators } from "#db/queries/sessions.server.ts";
import { newId } from "../auth/secrets.ts";
import type { ErrorCode } from "../commands/command-context.ts";
import { database, services } from "../context.server.ts";
import { checkEvening, minutesAsTyped, minutesOf, readEvening } from "./evening-form.server.ts";
import { type FormResult, runFormCommand } from "./run-form-command.server.ts";

const fieldsOf: Record<PreparePartName, string[]> = {
	about: ["title", "heldOn", "startsAt", "venue", "previous"],
	figures: ["indicator"],
	minutes: timedPhases.map((phase) => `minutes.${phase}`),
	settings: ["moderated", "followMe", "votesEach", "safetyContact"],
	member: [],
	begin: [],
};
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
	  };

/** How phones reach this server: "this-machine" listens to nobody else, "by-name" was opened as localhost. */
type PhoneReach = "anybody" | "this-machine" | "by-name";

export function phoneReach(request: Request): PhoneReach {
	const { env } = services();
	if (env.PUBLIC_URL) return "anybody";
	if (env.DEMO && !env.reachable) return "this-machine";
	return /^(localhost|127\.|\[::1\])/.test(new URL(request.url).host) ? "by-name" : "anybody";
}

/** The session as its forms show it. */
export async function draftOf(session: Session): Promise<EveningDraft> {
	return {
		title: session.title,
		place: session.placeId,
		heldOn: session.heldOn,
		startsAt: session.settings.startsAt,
		venue: session.settings.venue,
		indicators: await sessionIndicators(database(), session.id),
		previous: session.previousId ?? "",
		moderated: session.settings.moderated,
		followMe: session.settings.followMe,
		safetyContact: session.settings.safetyContact,
		votesEach: String(session.settings.votesEach ?? standardSettings.votesEach),
		minutes: minutesAsTyped(session.minutes),
	};
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
	const draft = readEvening(form, now);
	draft.indicators =
		part === "figures" ? inTableOrder(draft.indicators, now.indicators, form) : now.indicators;
	const failed = { ok: false as const, part, draft, status: 422 };

	if (part === "member") return addMember(context, session, form, { id, draft });
	if (part === "begin") {
		const result = await runFormCommand(context, session.id, { id, type: "set-phase", phase: "lookback" });
		return answer(result, { part, draft });
	}
	const checked = checkEvening(draft);
	if (!checked.ok) {
		const problems = checked.problems.filter(({ field }) => fieldsOf[part].includes(field));
		return { ...failed, problems };
	}
	const { fields } = checked;
	const { startsAt, venue, moderated, followMe, safetyContact, votesEach } = fields;
	const changes = {
		about: {
			title: fields.title,
			heldOn: fields.heldOn,
			previous: fields.previous || null,
			settings: { startsAt, venue },
		},
		figures: { indicators: fields.indicator },
		minutes: { minutes: minutesOf(fields) },
		settings: { settings: { moderated, followMe, safetyContact, votesEach } },
	};
	const result = await runFormCommand(context, session.id, { id, type: "prepare-session", ...changes[part] });
	return answer(result, { part, draft });
}

/** Figures that stay keep their order, new ones come behind; `earlier` moves one a place forward. */
function inTableOrder(chosen: string[], before: string[], form: FormData): string[] {
	const kept = before.filter((id) => chosen.includes(id));
	const ordered = [...kept, ...chosen.filter((id) => !before.includes(id))];
	const at = ordered.indexOf(String(form.get("earlier") ?? ""));
	const moved = ordered[at];
	if (moved === undefined || at === 0 || ordered.length > mostFigures) return ordered;
	return [...ordered.slice(0, at - 1), moved, ...ordered.slice(at - 1, at), ...ordered.slice(at + 1)];
}

async function addMember(
	context: AppLoadContext,
	session: Session,
	form: FormData,
	{ id, draft }: { id: string; draft: EveningDraft },
): Promise<PrepareResult> {
	const email = String(form.get("email") ?? "").trim();
	const role = String(form.get("role") ?? "");
	const account = email ? await findAccountByEmail(database(), email) : null;
	if (!account) {
		return { ok: false, part: "member", draft, status: 422, problems: [], member: { email, role } };
	}
	const result = await runFormCommand(context, session.id, {
		id,
		type: "set-member-role",
		account: account.id,
		role,
	});
	return answer(result, { part: "member", draft });
}

/** Refusals that belong to one field of the form. */
const problemOf: Partial<Record<ErrorCode, [field: string, code: EveningProblemCode]>> = {
	"unknown-session": ["previous", "previous-unknown"],
	"votes-are-open": ["votesEach", "votes-given"],
};

function answer(
	result: FormResult,
	{ part, draft }: { part: PreparePartName; draft: EveningDraft },
): PrepareResult {
	if (result.ok) return { ok: true, part };
	const { status, message } = result;
	const [field, code] = problemOf[result.code] ?? [];
	return { ok: false, part, draft, status, problems: field && code ? [{ field, code }] : [], message };
}
