/** What the server said about a command. `unreachable` means that nobody knows yet: send the same id again. */
export type CommandAnswer =
	| {
			status: "done";
			answer: { seq: number; contribution?: string; theme?: string; item?: string; version?: string };
	  }
	| { status: "refused"; code: string; message: string; field?: string }
	| { status: "unreachable" };

/** A random id (UUID v4). `crypto.randomUUID` does not exist on plain http in a local network. */
export function newCommandId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

let filledAt = 0;

/** Whether this form is empty because the first tap on its button just sent it. Ask it at every submit. */
export function isSecondTap(empty: boolean): boolean {
	if (!empty) filledAt = Date.now();
	return empty && Date.now() - filledAt < 1_000;
}

/** Sends a command. The same `id` again has no second effect, so what was unreachable may be sent until it is answered. */
export async function sendCommand(
	sessionId: string,
	command: { id: string; type: string } & Record<string, unknown>,
): Promise<CommandAnswer> {
	let response: Response;
	try {
		response = await fetch(`/api/v1/sessions/${sessionId}/commands`, {
			method: "POST",
			headers: { "Content-Type": "application/json", Accept: "application/json" },
			body: JSON.stringify(command),
			signal: AbortSignal.timeout(15_000),
		});
		if (response.status >= 500) return { status: "unreachable" };
		const body = await response.json();
		if (response.ok) return { status: "done", answer: body };
		return { status: "refused", code: body.code, message: body.title, field: body.field };
	} catch {
		return { status: "unreachable" };
	}
}
