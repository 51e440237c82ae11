import { type CommandType, commandFromForm } from "#app/domain/command/commands.ts";
import { newId } from "#server/auth/secrets.ts";
import type { CommandResult } from "#server/commands/command-context.ts";
import type { Evening, Guest } from "./evening.ts";

/** What a refused command is called; "ok" for one that was done. */
export const codeOf = (result: CommandResult): string => (result.ok ? "ok" : result.code);

/** Posts a form as a page without scripts does. */
export async function postForm(
	evening: Evening,
	who: Guest,
	fields: Record<string, string>,
): Promise<CommandResult> {
	const { id, type, ...rest } = commandFromForm(fields, newId());
	return evening.does(who, type as CommandType, rest, id);
}
