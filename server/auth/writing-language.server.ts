import type { Actor } from "#app/domain/session/authorisation.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { wantedLanguage } from "#app/words/wanted-language.ts";
import { findParticipant } from "#db/queries/participants.server.ts";
import { database } from "../services.server.ts";

/** The language that a browser's owner most likely writes in, whichever one our pages are read in; else Dutch. */
export const likelyWritingLanguage = (request: Request): WritingLanguage =>
	wantedLanguage(request.headers.get("Accept-Language") ?? "", writingLanguages) ?? "nl";

/** The language that somebody writes in: as chosen at the door, for accounts what their browser asks for. */
export async function writingLanguageOf(
	actor: Actor,
	sessionId: string,
	request: Request,
): Promise<WritingLanguage> {
	const participant =
		actor.kind === "participant" ? await findParticipant(database(), sessionId, actor.id) : null;
	return participant?.language ?? likelyWritingLanguage(request);
}
