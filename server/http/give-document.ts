import type { Request, RequestHandler, Response } from "express";
import { type DocumentNews, newsHeader } from "#app/domain/live/our-answers.ts";
import { type Actor, can } from "#app/domain/session/authorisation.ts";
import { findSessionResource } from "#db/queries/sessions.server.ts";
import { isId } from "../auth/secrets.ts";
import { type Refusal, refuse } from "../commands/command-context.ts";
import { documentSchemas } from "../realtime/upgrade.ts";
import type { Services } from "../services.server.ts";
import { problemOf, sendProblem } from "./problem.ts";

/**
 * A live document as it is now, or was a second ago, as one compressed Yjs update: a socket with the same epoch brings
 * what came after it. `schema` is the one that the client can read. Who follows without a socket names with `news` how
 * far they were told what changed for them, and gets that in a header beside the document or its 304. A room of three
 * hundred asks a hundred times a second, so that it does not take the way of the pages.
 */
export function giveDocument(services: Services): RequestHandler {
	return (request, response, next) => {
		give(services, request, response)
			.then((refusal) => refusal && sendProblem(response, problemOf(refusal)))
			.catch(next);
	};
}

async function give(
	{ db, hub }: Services,
	{ params, query, headers }: Request,
	response: Response,
): Promise<Refusal | null> {
	const { id, kind } = params;
	const actor: Actor = response.locals.actor;
	if (actor.kind === "anonymous") return refuse("not-logged-in");
	if (!isId(id) || (kind !== "board" && kind !== "workbook")) return refuse("not-found");
	const session = await findSessionResource(db, id);
	if (!session) return refuse("not-found");
	const decision = can(actor, `${kind}.read`, session);
	if (!decision.allowed) return refuse(decision.code);
	if (query.schema !== String(documentSchemas[kind])) return refuse("other-schema");
	const room = await hub.room(id, kind);
	if (!room) return refuse("not-found");
	const { epoch, seq, gzipped } = await room.state();
	const tag = `W/"${epoch}-${seq}"`;
	response.set({ ETag: tag, "Document-Epoch": String(epoch) });
	if (typeof query.news === "string" && kind === "board") {
		const news: DocumentNews = { ...hub.newsFor(actor, id, query.news), presence: room.ask(actor) };
		response.set(newsHeader, JSON.stringify(news));
	}
	if (headers["if-none-match"] === tag) response.status(304).end();
	else {
		response.set({ "Content-Type": "application/octet-stream", "Content-Encoding": "gzip" });
		response.end(gzipped);
	}
	return null;
}
