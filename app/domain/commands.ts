import { z } from "zod";
import {
	agreementKinds,
	basisLayers,
	commitments,
	passedOnTo,
	progressChecks,
	progressStates,
	typicalPartners,
} from "./agreement-vocabulary.ts";
import {
	firstEvening,
	lastEvening,
	longestNote,
	longestPhase,
	longestTitle,
	mostFigures,
	mostVotesEach,
	timeOfDay,
} from "./session-settings.ts";
import {
	longestAgreementLine,
	longestAgreementText,
	longestProposal,
	longestReason,
	longestText,
	longestThemeName,
} from "./text-limits.ts";
import {
	contributionKinds,
	groups,
	lenses,
	memberRoles,
	participantRoles,
	phases,
	subjects,
	themeTexts,
	timedPhases,
	writingLanguages,
} from "./vocabulary.ts";

/** Control characters, which no keyboard writes and a database refuses; line ends and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const plain = () =>
	z
		.string()
		.overwrite((text) => text.replace(controls, ""))
		.trim();
const shortText = (max: number) => plain().min(1).max(max);
const id = z.uuid();

/** The figure a contribution is about. Without `release` it is the one that is shown now. */
const figureReference = z.object({
	indicator: shortText(80),
	area: shortText(20).describe("CBS code, such as WK035502"),
	period: shortText(20),
	breakdown: plain().max(120).default(""),
	release: shortText(80).optional(),
});

const evening = z.iso.date().refine((day) => day >= firstEvening && day <= lastEvening);
const optionalLine = () => plain().max(longestAgreementLine).optional();
const optionalText = () => plain().max(longestAgreementText).optional();

/** What is left out of an agreement stays as it is; a value that may be absent is taken out with null. */
const agreementFields = {
	kind: z.enum(agreementKinds).optional(),
	theme: id.nullish(),
	goal: optionalText(),
	action: optionalText(),
	who: optionalLine(),
	lead: optionalLine(),
	firstStep: optionalLine(),
	firstStepOn: evening.nullish(),
	passedTo: z.enum(passedOnTo).nullish(),
	focusPoint: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullish(),
	layer: z.enum(basisLayers).nullish(),
	contactPoint: optionalLine(),
	extraCapacity: optionalText(),
	capacityDecider: optionalLine(),
	noticedBy: optionalText(),
	indicator: shortText(80).nullish().describe("figure to watch"),
	target: z
		.object({
			value: z.number().min(0).max(1e9),
			direction: z.enum(["at-least", "at-most"]),
			year: z.number().int().min(2000).max(2099),
		})
		.nullish(),
	commitment: z.enum(commitments).nullish(),
	condition: optionalLine(),
	owner: id.nullish().describe("account that reports through the year"),
};

const contributionFields = {
	kind: z.enum(contributionKinds),
	lens: z.enum(lenses),
	about: z.enum(subjects),
	text: shortText(longestText),
	language: z.enum(writingLanguages).optional(),
	quotable: z.boolean().default(false).describe("may the words be quoted in the report?"),
};

/**
 * Every command by its type. One source for the server's check, the JSON Schemas and docs/protocol.md.
 * `id` is made by the client: the same id again gives the same answer and no second effect.
 */
export const commandSchemas = {
	contribute: z.object({
		...contributionFields,
		figure: figureReference.optional(),
		translation: plain().max(longestText).optional(),
		behalfRole: z.enum(participantRoles).optional().describe("written down for somebody of this role"),
		fromPaper: z.boolean().default(false),
		source: plain().max(120).default("").describe("where a batch comes from"),
		headCount: z.number().int().min(1).max(1000).default(1),
	}),
	"edit-contribution": z.object({ contribution: id, ...contributionFields }),
	"withdraw-contribution": z.object({ contribution: id }),
	approve: z.object({ contribution: id, translation: plain().max(longestText).optional() }),
	reject: z.object({ contribution: id, reason: shortText(longestReason) }),
	"translate-contribution": z.object({ contribution: id, translation: shortText(longestText) }),
	"set-phase": z.object({ phase: z.enum(phases) }),
	"set-focus": z.object({ figure: z.number().int().min(0).max(11).describe("position on the table") }),
	"set-follow-me": z.object({ on: z.boolean() }),
	"confirm-partner": z.object({ participant: id }),
	"remove-participant": z.object({ participant: id }),
	"set-member-role": z.object({ account: id, role: z.enum([...memberRoles, "none"]) }),
	"prepare-session": z
		.object({
			title: shortText(longestTitle),
			heldOn: evening,
			previous: id.nullable().describe("last year's evening, whose agreements this one opens with"),
			indicators: z.array(shortText(80)).min(1).max(mostFigures).describe("what lies on the table, in order"),
			minutes: z
				.partialRecord(z.enum(timedPhases), z.number().int().min(0).max(longestPhase))
				.describe("0 is a part without a clock"),
			settings: z
				.object({
					moderated: z.boolean(),
					followMe: z.boolean(),
					safetyContact: plain().max(longestNote),
					startsAt: z.union([z.literal(""), z.string().regex(timeOfDay)]).describe("19:30, or empty"),
					venue: plain().max(longestNote),
					votesEach: z.number().int().min(1).max(mostVotesEach),
				})
				.partial(),
		})
		.partial()
		.describe("what is left out stays as it is"),
	"close-session": z.object({}),
	"reopen-session": z.object({}),

	"create-theme": z.object({
		name: shortText(longestThemeName),
		contributions: z.array(id).max(500).default([]).describe("taken into it at once"),
	}),
	"rename-theme": z.object({ theme: id, name: shortText(longestThemeName) }),
	"merge-themes": z.object({ theme: id, into: id }),
	"split-theme": z.object({
		theme: id,
		name: shortText(longestThemeName),
		contributions: z.array(id).min(1).max(500).describe("go from the theme to the new one"),
	}),
	"remove-theme": z.object({ theme: id }),
	"move-contribution": z.object({
		contribution: id,
		theme: id,
		from: id.optional().describe("the theme it leaves; by default it leaves all others"),
		keep: z.boolean().default(false).describe("it stays in its other themes too"),
	}),
	"remove-from-theme": z.object({ contribution: id, theme: id }),
	propose: z.object({
		theme: id.optional(),
		part: z
			.enum(themeTexts)
			.optional()
			.describe("which text of the theme; without it an agreement is proposed"),
		text: shortText(longestProposal),
		language: z.enum(writingLanguages).optional(),
	}),
	"take-proposal": z.object({
		proposal: id,
		item: id.optional().describe("the agreement that it belongs to; without it a new one is made"),
	}),
	"decline-proposal": z.object({ proposal: id, reason: shortText(longestReason) }),
	"restore-checkpoint": z.object({ checkpoint: id }),

	"open-voting": z.object({}).describe("opens the votes again, or a new round once they were shown"),
	"close-voting": z.object({}),
	"show-votes": z.object({}),
	vote: z.object({ subject: id.describe("a theme") }),
	unvote: z.object({ subject: id.describe("a theme") }),
	"admit-voter": z.object({ participant: id }),
	"set-tally": z.object({ theme: id, stickers: z.number().int().min(0).max(10_000) }),
	"set-own-choice": z.object({
		group: z.enum(groups),
		theme: id.nullish().describe("nothing takes the choice back"),
	}),
	"set-chosen": z.object({ theme: id, chosen: z.boolean() }),

	"set-agenda-item": z
		.object({
			item: id.optional().describe("the one to change; without it a new one is made"),
			version: z.number().int().optional().describe("refused when the item changed since this version"),
			...agreementFields,
		})
		.describe("what is left out stays as it is"),
	"remove-agenda-item": z.object({ item: id }),
	"move-agenda-item": z.object({ item: id, position: z.number().int().min(0).max(100) }),
	"set-absent": z.object({ absent: z.array(z.enum(typicalPartners)).max(typicalPartners.length) }),
	"confirm-agenda": z.object({ remark: plain().max(longestAgreementText).default("") }),
	"answer-read-back": z.object({
		contribution: id,
		understood: z.boolean(),
		remark: plain().max(longestProposal).default(""),
	}),
	adopt: z.object({}),
	"reopen-agenda": z.object({}),
	"report-progress": z.object({
		item: id,
		state: z.enum(progressStates),
		note: plain().max(longestAgreementText).default(""),
		targetNote: plain().max(longestAgreementText).default(""),
		check: z.enum(progressChecks).optional(),
	}),
} as const;

export type CommandType = keyof typeof commandSchemas;
export type CommandOf<T extends CommandType> = z.infer<(typeof commandSchemas)[T]>;
export type Command = { [T in CommandType]: { id: string; type: T } & CommandOf<T> }[CommandType];

const envelope = z.looseObject({
	id,
	type: z.enum(Object.keys(commandSchemas) as [CommandType, ...CommandType[]]),
});

export type ParsedCommand =
	| { ok: true; command: Command }
	/** `field` is the name of the first wrong field, "type" for an unknown command */
	| { ok: false; field: string; reason: "missing" | "too-long" | "invalid" };

/** Checks a command that came from outside. Fields that it does not know are left out. */
export function parseCommand(input: unknown): ParsedCommand {
	const head = envelope.safeParse(input);
	if (!head.success)
		return { ok: false, field: String(head.error.issues[0]?.path[0] ?? "type"), reason: "invalid" };
	const body = commandSchemas[head.data.type].safeParse(input);
	if (!body.success) {
		const issue = body.error.issues[0];
		const field = String(issue?.path[0] ?? "type");
		const given = (input as Record<string, unknown>)[field];
		const blank = given === undefined || (typeof given === "string" && given.trim() === "");
		return {
			ok: false,
			field,
			reason: blank ? "missing" : issue?.code === "too_big" ? "too-long" : "invalid",
		};
	}
	return { ok: true, command: { id: head.data.id, type: head.data.type, ...body.data } as Command };
}

/** The JSON Schemas of all commands, as published at /api/v1/commands.schema.json. */
export function commandJsonSchema(): Record<string, unknown> {
	const variants = Object.entries(commandSchemas).map(([type, schema]) =>
		z.toJSONSchema(schema.extend({ id, type: z.literal(type) }), { io: "input" }),
	);
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Commands of a session",
		oneOf: variants.map(({ $schema, ...variant }, index) => ({
			title: Object.keys(commandSchemas)[index],
			...variant,
		})),
	};
}
