import * as Y from "yjs";
import * as paths from "#app/paths.ts";
import { ask } from "./ask.ts";

/** Before a page that is older than the server's documents loads itself anew, in milliseconds. */
const reloadAfter = 1_000;

export type DocumentAnswer = Response | "refused" | "unreachable";

/** Asks for a document of a session as it is now. */
export async function askForDocument(address: string, headers?: HeadersInit): Promise<DocumentAnswer> {
	try {
		const response = await ask(address, { headers, signal: AbortSignal.timeout(15_000) });
		const { ok, status } = response;
		if (status === 409) setTimeout(() => location.reload(), reloadAfter);
		if (ok || status === 304) return response;
		return status >= 500 || status === 409 || status === 429 ? "unreachable" : "refused";
	} catch {
		return "unreachable";
	}
}

export async function readDocument(
	response: Response,
): Promise<{ epoch: string; doc: Y.Doc } | "unreachable"> {
	try {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
		return { epoch: response.headers.get("Document-Epoch") ?? "", doc };
	} catch {
		return "unreachable";
	}
}

/** A document as it is now; a socket of the same epoch brings what comes after. */
export async function fetchDocument(sessionId: string, kind: "board" | "workbook", schema: number) {
	const answer = await askForDocument(paths.apiDocument(sessionId, kind, schema));
	return typeof answer === "string" ? answer : readDocument(answer);
}
