import type { AppLoadContext } from "@remix-run/node";
import type { CommandType } from "#app/domain/commands.ts";
import { newId } from "../auth/secrets.ts";
import type { CommandAnswer, ErrorCode } from "../commands/command-context.ts";
import { executeCommand } from "../commands/execute.server.ts";
import { services } from "../context.server.ts";
import { explain, statusOf } from "../problem.ts";

export type FormResult =
	| { ok: true; answer: CommandAnswer }
	/** `commandId` is the id for the next try; what was typed is shown again by the page */
	| { ok: false; code: ErrorCode; message: string; field?: string; status: number; commandId: string };

/** A fresh command id for a form, put in a hidden field `id` so that a double press has one effect. */
export const formCommandId = newId;

/** Runs a command that came as a plain form; the same way as the JSON one, with an answer for a page. */
export async function runFormCommand(
	context: AppLoadContext,
	sessionId: string,
	command: { id: string; type: CommandType } & Record<string, unknown>,
): Promise<FormResult> {
	const result = await executeCommand(services(), {
		actor: context.actor,
		sessionId,
		input: command,
		address: context.address,
	});
	if (result.ok) return { ok: true, answer: result };
	return {
		ok: false,
		code: result.code,
		field: result.field,
		message: explain(result),
		status: statusOf(result.code),
		commandId: result.code === "id-used-for-other-content" ? newId() : command.id,
	};
}
