import { z } from "zod";
import { isEmptyText } from "../control-signs.ts";
import { identifying } from "../text-field.ts";
import { readNumber } from "../typed/read-number.ts";
import { agreementCommands } from "./agreement.ts";
import { contributionCommands } from "./contribution.ts";
import type { Definition } from "./define.ts";
import { id } from "./fields.ts";
import { type FormFields, readForm } from "./form-fields.ts";
import { outcomeCommands } from "./outcome.ts";
import { peopleCommands } from "./people.ts";
import { proposalCommands } from "./proposal.ts";
import { sessionCommands } from "./session.ts";
import { themeCommands } from "./theme.ts";
import { voteCommands } from "./vote.ts";

/**
 * Every command by its type. One source for the server's check, who may, the answers, the JSON Schemas and
 * docs/protocol.md. `id` is made by the client: the same id again gives the same answer and no second effect.
 */
export const commands = {
	...sessionCommands,
	...peopleCommands,
	...contributionCommands,
	...themeCommands,
	...proposalCommands,
	...voteCommands,
	...agreementCommands,
	...outcomeCommands,
};

export type CommandType = keyof typeof commands;
export type CommandOf<T extends CommandType> = z.output<(typeof commands)[T]["schema"]>;
export type Command<T extends CommandType = CommandType> = {
	[Type in T]: { id: string; type: Type } & CommandOf<Type>;
}[T];
/** What the answer to this command holds beside `ok` and `seq`; `unknown` where that is nothing. */
export type AnswerOf<T extends CommandType> = OrNothing<z.output<(typeof commands)[T]["answer"]>>;
type OrNothing<A> = A extends Record<string, never> ? unknown : A;

export const commandTypes = Object.keys(commands) as CommandType[];

const definitionOf = (type: CommandType): Definition<z.ZodObject, z.ZodObject> => commands[type];

const envelope = z.looseObject({ id, type: z.enum(commandTypes) });

export type ParsedCommand =
	| { ok: true; command: Command }
	/** `field` is the name of the first wrong field, "type" for an unknown command, whose `type` is null */
	| ({ ok: false; type: CommandType | null; field: string } & WrongField);

/** How a field is wrong; `readings` are what an ambiguous number can be. */
export interface WrongField {
	reason: "missing" | "too-long" | "identifying" | "not-a-number" | "ambiguous" | "invalid";
	readings?: [number, number];
}

/** Checks a command that came from outside. Fields that it does not know are left out. */
export function parseCommand(input: unknown): ParsedCommand {
	const head = envelope.safeParse(input);
	if (!head.success) {
		const field = String(head.error.issues[0]?.path[0] ?? "type");
		return { ok: false, type: null, field, reason: "invalid" };
	}
	const { type } = head.data;
	const body = definitionOf(type).schema.safeParse(input);
	if (!body.success) {
		const [issue] = body.error.issues;
		const field = String(issue?.path[0] ?? "type");
		return { ok: false, type, field, ...(issue ? wrong(issue, head.data) : { reason: "invalid" }) };
	}
	return { ok: true, command: { id: head.data.id, type, ...body.data } as Command };
}

/** What is wrong with a command, by the first thing that its schema found. */
function wrong(issue: z.core.$ZodIssue, input: object): WrongField {
	const given = issue.path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown>)?.[key],
		input,
	);
	if (given === undefined || (typeof given === "string" && isEmptyText(given))) return { reason: "missing" };
	if (issue.code === "custom" && issue.params === identifying) return identifying;
	if (issue.code === "too_big" && issue.origin === "string") return { reason: "too-long" };
	const isNumber = issue.code === "invalid_type" && issue.expected === "number" && typeof given === "string";
	const read = isNumber ? readNumber(given) : null;
	if (!read || "value" in read) return { reason: "invalid" };
	return read.problem === "ambiguous"
		? { reason: read.problem, readings: read.readings }
		: { reason: read.problem };
}

/** A command as it is sent, before anybody checked it. */
export type SentCommand<T extends string = string> = { id: string; type: T } & Record<string, unknown>;

/**
 * A command out of the fields of a plain form, read as the command of that type reads them; one that no form sends is
 * as good as unknown. It is checked like the others afterwards. Forms that set a state (a phase, a figure) carry no id
 * and get `freshId`; forms that add something carry their own, so that a double press has one effect.
 */
export function commandFromForm(fields: FormFields, freshId: string): SentCommand {
	const type = commandTypes.find((each) => each === fields.type);
	const form = type && definitionOf(type).form;
	return { ...(form ? readForm(form, fields) : {}), id: fields.id || freshId, type: form ? type : "" };
}

/** The JSON Schemas of all commands, as published at /api/v1/commands.schema.json. */
export function commandJsonSchema(): Record<string, unknown> {
	const variants = commandTypes.map((type) => {
		const schema = definitionOf(type).schema.extend({ id, type: z.literal(type) });
		const { $schema, ...variant } = z.toJSONSchema(schema, { io: "input" });
		return { title: type, ...variant };
	});
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: "Commands of a session",
		oneOf: variants,
	};
}
