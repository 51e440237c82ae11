import type { AppLoadContext } from "@remix-run/node";
import { type CommandType, commandFromForm, type SentCommand } from "#app/domain/command/commands.ts";
import { newId } from "../auth/secrets.ts";
import { services } from "../services.server.ts";
import type { CommandAnswer, CommandResult, ErrorCode } from "./command-context.ts";
import { executeCommand } from "./execute.server.ts";
import { explain, statusOf } from "./explain-refusal.ts";

export type FormResult<T extends CommandType = CommandType> =
	| { ok: true; answer: CommandAnswer<T> }
	/** `commandId` is the id for the next try; what was typed is shown again by the page */
	| { ok: false; code: ErrorCode; message: string; field?: string; status: number; commandId: string };

/** A fresh command id for a form, put in a hidden field `id` so that a double press has one effect. */
export const formCommandId = newId;

/** Runs the command that a plain form sends field by field; each command says how its fields are read. */
export async function runForm(
	context: AppLoadContext,
	sessionId: string,
	fields: Record<string, string>,
): Promise<FormResult> {
	const input = commandFromForm(fields, newId());
	return answerTo(input.id, await executeCommand(services(), { ...sender(context), sessionId, input }));
}

/** Runs a command that a page made of its form; the same way as the JSON one, with an answer for a page. */
export async function runFormCommand<T extends CommandType>(
	context: AppLoadContext,
	sessionId: string,
	command: SentCommand<T>,
): Promise<FormResult<T>> {
	const sent = { ...sender(context), sessionId, input: command };
	return answerTo<T>(command.id, await executeCommand<T>(services(), sent));
}

const sender = ({ actor, address }: AppLoadContext) => ({ actor, address });

function answerTo<T extends CommandType>(id: string, result: CommandResult<T>): FormResult<T> {
	if (result.ok) return { ok: true, answer: result };
	return {
		ok: false,
		code: result.code,
		field: result.field,
		message: explain(result),
		status: statusOf(result.code),
		commandId: result.code === "id-used-for-other-content" ? newId() : id,
	};
}
