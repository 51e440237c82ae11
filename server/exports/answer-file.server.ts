import type { AppLoadContext } from "@remix-run/node";
import { actorKey } from "#app/domain/session/authorisation.ts";
import { m } from "#app/words/index.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { oneAtATime } from "../outcome/one-at-a-time.ts";
import { WorkError } from "../process/child-work.ts";
import { database } from "../services.server.ts";
import type { ExportedFile } from "./export-outcome.server.ts";

/** A full queue of usual files is done in this time. */
const secondsToWait = 15;

/** A file, with what is noted about whoever took it. */
export interface FileToTake {
	file: ExportedFile;
	audit: { action: string; subject: string; detail: Record<string, string> };
}

/**
 * Answers with a file, or with why there is none. One person has one file made at a time; of strangers each address.
 * @param make gives null when there is nothing to make a file of
 */
export async function answerFile(
	{ actor, address, loginHash }: AppLoadContext,
	make: () => Promise<FileToTake | null>,
): Promise<Response> {
	const made = await oneFile(loginHash ?? (actor.kind === "anonymous" ? address : actorKey(actor)), make);
	if (made instanceof Response) return made;
	const { file, audit } = made;
	await writeAudit(database(), { at: new Date(), actor: actorKey(actor), address, result: "ok", ...audit });
	return new Response(new Uint8Array(file.body), {
		headers: {
			"Content-Type": file.contentType,
			"Content-Disposition": `attachment; filename="${file.fileName}"`,
			"Cache-Control": "no-store",
			"X-Content-Type-Options": "nosniff",
		},
	});
}

async function oneFile(key: string, make: () => Promise<FileToTake | null>): Promise<FileToTake | Response> {
	try {
		const making = oneAtATime(key, make);
		return making ? ((await making) ?? noFile()) : busy();
	} catch (error) {
		if (error instanceof WorkError) return notMade(error);
		throw error;
	}
}

/** Enough files are being made. */
export const busy = (): Response =>
	refused(429, m.outcome_files_busy(), { "Retry-After": String(secondsToWait) });

/** There is nothing here, or not for whoever asks. */
export const noFile = (): Response => refused(404, m.error_not_found());

/** Where asking again helps, it says when. */
function notMade({ code }: WorkError): Response {
	if (code === "too-slow" || code === "too-big") return refused(503, m.outcome_file_too_much());
	const again: Record<string, string> = code === "failed" ? {} : { "Retry-After": String(secondsToWait) };
	return refused(503, m.outcome_file_failed(), again);
}

const refused = (status: number, text: string, headers: Record<string, string> = {}) =>
	new Response(text, {
		status,
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers },
	});
