import { z } from "zod";
import {
	firstEvening,
	lastEvening,
	longestNote,
	longestPhase,
	longestTitle,
	mostFigures,
	mostVotesEach,
	standardSettings,
	timeOfDay,
} from "#app/domain/session-settings.ts";
import { standardMinutes, type TimedPhase, timedPhases } from "#app/domain/vocabulary.ts";
import type { EveningDraft, EveningProblem, EveningProblemCode } from "#app/prepare/evening.ts";

const minutes = z
	.string()
	.regex(/^\d{1,3}$/, "minutes-invalid")
	.transform(Number)
	.refine((value) => value <= longestPhase, "minutes-invalid");

const votesEach = z
	.string()
	.regex(/^\d{1,2}$/, "votes-invalid")
	.transform(Number)
	.refine((value) => value >= 1 && value <= mostVotesEach, "votes-invalid");

/** The messages are the stable codes of `eveningProblems`; the keys are the names of the form fields. */
const schema = z.object({
	title: z.string().min(1, "title-missing").max(longestTitle, "title-too-long"),
	place: z.string().min(1, "place-missing").max(80, "place-unknown"),
	heldOn: z
		.string()
		.min(1, "date-missing")
		.pipe(z.iso.date("date-invalid"))
		.refine((day) => day >= firstEvening && day <= lastEvening, "date-invalid"),
	startsAt: z.string().refine((time) => time === "" || timeOfDay.test(time), "time-invalid"),
	venue: z.string().max(longestNote, "venue-too-long"),
	indicator: z.array(z.string()).min(1, "indicators-missing").max(mostFigures, "too-many-indicators"),
	previous: z.union([z.literal(""), z.uuid()], "previous-unknown"),
	moderated: z.boolean(),
	followMe: z.boolean(),
	votesEach,
	safetyContact: z.string().max(longestNote, "contact-too-long"),
	...(Object.fromEntries(timedPhases.map((phase) => [`minutes.${phase}`, minutes])) as Record<
		`minutes.${TimedPhase}`,
		typeof minutes
	>),
});

export type EveningFields = z.output<typeof schema>;

/** What a form says about an evening. What it leaves out is as in `standard`, or as in the standard template. */
export function readEvening(form: FormData, standard: Partial<EveningDraft> = {}): EveningDraft {
	const known = { ...emptyEvening(), ...standard };
	// A line break or another control character has no place in a line of text.
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === "string" ? value.replace(/\p{Cc}+/gu, " ").trim() : undefined;
	};
	const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
	// A box that is off sends nothing, so our forms send a "0" before it.
	const box = (name: string, otherwise: boolean) =>
		form.has(name) ? all(name).some((value) => value !== "0" && value !== "false") : otherwise;
	return {
		title: text("title") ?? known.title,
		place: text("place") ?? known.place,
		heldOn: text("heldOn") ?? known.heldOn,
		startsAt: text("startsAt") ?? known.startsAt,
		venue: text("venue") ?? known.venue,
		indicators: [...new Set(all("indicator"))].filter((id) => id !== ""),
		previous: text("previous") ?? known.previous,
		moderated: box("moderated", known.moderated),
		followMe: box("followMe", known.followMe),
		safetyContact: text("safetyContact") ?? known.safetyContact,
		votesEach: text("votesEach") || known.votesEach,
		minutes: Object.fromEntries(
			timedPhases.map((phase) => [phase, text(`minutes.${phase}`) || known.minutes[phase]]),
		) as EveningDraft["minutes"],
	};
}

/** An evening about which nothing was chosen yet. */
export function emptyEvening(): EveningDraft {
	return {
		...standardSettings,
		title: "",
		place: "",
		heldOn: "",
		indicators: [],
		previous: "",
		votesEach: String(standardSettings.votesEach),
		minutes: minutesAsTyped(standardMinutes),
	};
}

export function minutesAsTyped(known: Record<TimedPhase, number>): EveningDraft["minutes"] {
	return Object.fromEntries(
		timedPhases.map((phase) => [phase, String(known[phase])]),
	) as EveningDraft["minutes"];
}

/** Checks everything that needs no database, one problem a field, in the order of the form. */
export function checkEvening({
	indicators,
	minutes: typed,
	...draft
}: EveningDraft): { ok: true; fields: EveningFields } | { ok: false; problems: EveningProblem[] } {
	const byPhase = Object.fromEntries(timedPhases.map((phase) => [`minutes.${phase}`, typed[phase]]));
	const result = schema.safeParse({ ...draft, indicator: indicators, ...byPhase });
	if (result.success) return { ok: true, fields: result.data };
	const problems = new Map<string, EveningProblem>();
	for (const issue of result.error.issues) {
		const field = String(issue.path[0]);
		if (!problems.has(field)) problems.set(field, { field, code: issue.message as EveningProblemCode });
	}
	return { ok: false, problems: [...problems.values()] };
}

/** The minutes of every phase as the session keeps them. */
export function minutesOf(fields: EveningFields): Record<TimedPhase, number> {
	return Object.fromEntries(timedPhases.map((phase) => [phase, fields[`minutes.${phase}`]])) as Record<
		TimedPhase,
		number
	>;
}

/** When an evening ends that starts at "19:30" and takes these minutes: "21:30". */
export function endOf(startsAt: string, minutes: Record<TimedPhase, number>): string {
	const [hour = 0, minute = 0] = startsAt.split(":").map(Number);
	const end = hour * 60 + minute + timedPhases.reduce((sum, phase) => sum + minutes[phase], 0);
	return [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
