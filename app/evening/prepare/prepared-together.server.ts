import { z } from "zod";
import { mergePreparation, type Preparation } from "#app/domain/session/merge-preparation.ts";
import { standardSettings } from "#app/domain/session/session-settings.ts";
import { indicatorsOf } from "#app/domain/session/table-figure.ts";
import { findSession, type Session } from "#db/queries/sessions.server.ts";
import { sessionFigures } from "#db/queries/table-figures.server.ts";
import { preparationOf } from "#server/commands/prepare-commands.server.ts";
import { database } from "#server/services.server.ts";
import {
	type EveningDraft,
	type FieldConflict,
	type FieldValues,
	fieldsOf,
	type PreparePartName,
	valuesOf,
} from "./evening.ts";
import { minutesAsTyped } from "./evening-form.server.ts";

/** The session as its forms show it. */
export async function draftOf(session: Session): Promise<EveningDraft> {
	const figures = await sessionFigures(database(), session.id);
	return {
		title: session.title,
		place: session.placeId,
		heldOn: session.heldOn,
		startsAt: session.settings.startsAt,
		venue: session.settings.venue,
		figures,
		indicators: indicatorsOf(figures),
		previous: session.previousId ?? "",
		facilitator: "",
		moderated: session.settings.moderated,
		followMe: session.settings.followMe,
		safetyContact: session.settings.safetyContact,
		votesEach: String(session.settings.votesEach ?? standardSettings.votesEach),
		minutes: minutesAsTyped(session.minutes),
	};
}

const fieldValues = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]));

/**
 * What was typed, and what the sender saw when they began to; a field that others changed too and for which one of the
 * two was chosen is a change of what they saw then.
 */
export function withChoices(
	typed: EveningDraft,
	{ form, part, now }: { form: FormData; part: PreparePartName; now: EveningDraft },
): { draft: EveningDraft; base: EveningDraft } {
	const asked = valuesIn(form, "asked");
	const chosen = (which: string) => {
		const names = fieldsOf[part].filter((name) => which.includes(String(form.get(`choose.${name}`))));
		return Object.fromEntries(names.flatMap((name) => (name in asked ? [[name, asked[name] ?? ""]] : [])));
	};
	const base = withValues(now, valuesIn(form, "base"));
	return { draft: withValues(typed, chosen("theirs")), base: withValues(base, chosen("mine theirs")) };
}

function valuesIn(form: FormData, name: string): FieldValues {
	const given = form.get(name);
	try {
		return fieldValues.safeParse(JSON.parse(typeof given === "string" ? given : "{}")).data ?? {};
	} catch {
		return {};
	}
}

/** The draft with some of its fields replaced; what is of another kind than the field stays out. */
function withValues(draft: EveningDraft, values: FieldValues): EveningDraft {
	const known = valuesOf(draft, Object.keys(values));
	const fits = Object.entries(values).filter(([name, value]) => {
		const old = known[name];
		return typeof value === typeof old && Array.isArray(value) === Array.isArray(old);
	});
	const next = { ...draft, minutes: { ...draft.minutes } };
	for (const [name, value] of fits) {
		const [field = "", phase] = name.split(".");
		if (phase) Object.assign(next.minutes, { [phase]: value });
		else Object.assign(next, { [field === "indicator" ? "indicators" : field]: value });
	}
	return next;
}

/** What two people made different things of, as it is now. */
export async function conflictsOf(
	sessionId: string,
	typed: EveningDraft,
	{ base = {}, ...change }: Partial<Preparation> & { base?: Partial<Preparation> },
): Promise<FieldConflict[]> {
	const session = await findSession(database(), sessionId);
	if (!session) return [];
	const merged = mergePreparation(change, base, await preparationOf(database(), session));
	if (merged.ok) return [];
	const names = merged.fields.map((name) => name.replace("settings.", "").replace("indicators", "indicator"));
	const [theirs, mine] = [valuesOf(await draftOf(session), names), valuesOf(typed, names)];
	return names.map((field) => ({ field, theirs: theirs[field] ?? "", mine: mine[field] ?? "" }));
}
