import { z } from "zod";
import { asKept, withoutControls } from "#app/domain/control-signs.ts";
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
} from "#app/domain/session/session-settings.ts";
import { readDay } from "#app/domain/typed/read-day.ts";
import { readNumber } from "#app/domain/typed/read-number.ts";
import { readTime } from "#app/domain/typed/read-time.ts";
import { standardMinutes, type TimedPhase, timedPhases } from "#app/domain/vocabulary.ts";
import type { EveningDraft, EveningProblem, EveningProblemCode } from "./evening.ts";

/** A whole number, as people write it. */
const count = (least: number, most: number, otherwise: EveningProblemCode) =>
	z.string().transform((typed, context) => {
		const read = readNumber(typed);
		if ("value" in read && Number.isInteger(read.value) && read.value >= least && read.value <= most)
			return read.value;
		const readings = "readings" in read ? read.readings : undefined;
		context.addIssue({
			code: "custom",
			message: readings ? "number-ambiguous" : otherwise,
			params: { readings },
		});
		return z.NEVER;
	});

const minutes = count(0, longestPhase, "minutes-invalid");

/** The messages are the stable codes of an `EveningProblem`; the keys are the names of the form fields. */
const schema = z.object({
	title: z.string().min(1, "title-missing").max(longestTitle, "title-too-long"),
	place: z.string().min(1, "place-missing").max(80, "place-unknown"),
	heldOn: z
		.string()
		.min(1, "date-missing")
		.transform((typed) => readDay(typed) ?? typed)
		.pipe(z.iso.date("date-invalid"))
		.refine((day) => day >= firstEvening && day <= lastEvening, "date-invalid"),
	startsAt: z
		.string()
		.transform((typed) => readTime(typed) ?? typed)
		.refine((time) => time === "" || timeOfDay.test(time), "time-invalid"),
	venue: z.string().max(longestNote, "venue-too-long"),
	indicator: z.array(z.string()).min(1, "indicators-missing").max(mostFigures, "too-many-indicators"),
	previous: z.union([z.literal(""), z.uuid()], "previous-unknown"),
	moderated: z.boolean(),
	followMe: z.boolean(),
	votesEach: count(1, mostVotesEach, "votes-invalid"),
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
		return typeof value === "string" ? asKept(withoutControls(value).replace(/\p{Cc}+/gu, " ")) : undefined;
	};
	const all = (name: string) =>
		form.getAll(name).flatMap((value) => (typeof value === "string" ? [withoutControls(value)] : []));
	// A box that is off sends nothing, so our forms send a "0" before it.
	const box = (name: string, otherwise: boolean) =>
		form.has(name) ? all(name).some((value) => value !== "0" && value !== "false") : otherwise;
	return {
		title: text("title") ?? known.title,
		place: text("place") ?? known.place,
		heldOn: text("heldOn") ?? known.heldOn,
		startsAt: text("startsAt") ?? known.startsAt,
		venue: text("venue") ?? known.venue,
		figures: known.figures,
		indicators: [...new Set(all("indicator"))].filter((id) => id !== ""),
		previous: text("previous") ?? known.previous,
		facilitator: text("facilitator") ?? known.facilitator,
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
		figures: [],
		indicators: [],
		previous: "",
		facilitator: "",
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
		if (!problems.has(field)) problems.set(field, { field, ...problemOf(issue) });
	}
	return { ok: false, problems: [...problems.values()] };
}

function problemOf(issue: z.core.$ZodIssue) {
	const readings: [number, number] | undefined = issue.code === "custom" ? issue.params?.readings : undefined;
	return readings
		? { code: "number-ambiguous" as const, readings }
		: { code: issue.message as EveningProblemCode };
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
