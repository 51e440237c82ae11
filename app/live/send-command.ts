import * as paths from "#app/paths.ts";
import { ask } from "./ask.ts";

/**
 * What the server said about a command. `unreachable` means that nobody knows yet: send the same id again, not before
 * `after` ms. `broken`: the server stumbled over this command, and may well take another one.
 */
export type CommandAnswer =
	| {
			status: "done";
			answer: { seq: number; contribution?: string; theme?: string; item?: string; version?: string };
	  }
	| { status: "refused"; code: string; message: string; field?: string }
	| { status: "unreachable"; after?: number; broken?: boolean };

/** A random id (UUID v4). `crypto.randomUUID` does not exist on plain http in a local network. */
export function newCommandId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

let filledAt = Number.NEGATIVE_INFINITY;

/** Whether this form is empty because the first tap on its button just sent it. Ask it at every submit. */
export function isSecondTap(empty: boolean): boolean {
	if (!empty) filledAt = performance.now();
	return empty && performance.now() - filledAt < 1_000;
}

/**
 * Sends a command. The same `id` again has no second effect, so what was unreachable may be sent until it is answered.
 * @param actor who it is from; when this browser is logged in as somebody else, it is refused as `not-logged-in`
 */
export async function sendCommand(
	sessionId: string,
	command: { id: string; type: string } & Record<string, unknown>,
	actor?: string,
): Promise<CommandAnswer> {
	let response: Response;
	try {
		response = await ask(paths.apiCommands(sessionId), {
			method: "POST",
			headers: {
				"Content-Type": "application/json",
				Accept: "application/json",
				...(actor && { "X-Actor": actor }),
			},
			body: JSON.stringify(command),
			signal: AbortSignal.timeout(15_000),
		});
		const { status, headers } = response;
		if (status >= 500 || status === 429) {
			// A moment in place of seconds would need a clock that is right.
			const after = Number(headers.get("Retry-After")) * 1_000 || 0;
			return { status: "unreachable", after, broken: status === 500 };
		}
		const body = await response.json();
		if (response.ok) return { status: "done", answer: body };
		return { status: "refused", code: body.code, message: body.title, field: body.field };
	} catch {
		return { status: "unreachable" };
	}
}
