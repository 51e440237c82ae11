import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";

/** A body up to this length, in bytes, is taken in after an answer that came without reading it. */
const longestUnread = 1024 * 1024;
/** How long that may take, in milliseconds. */
const patience = 5_000;

/**
 * Whatever is answered, the next request on this connection is read: what nobody read of a body is taken in behind the
 * answer. After a body that is longer, or that does not say how long it is, the connection is closed.
 */
export const takeInUnread: RequestHandler = (request, response, next) => {
	const { "content-length": length, "transfer-encoding": encoding } = request.headers;
	if (encoding !== undefined || Number(length ?? 0) > longestUnread)
		response.setHeader("Connection", "close");
	response.once("finish", () => {
		if (!request.complete) takeIn(request);
	});
	next();
};

function takeIn(request: IncomingMessage): void {
	const cut = setTimeout(() => request.destroy(), patience);
	request.once("close", () => clearTimeout(cut));
	// A page that does not want the body holds it back all the same.
	request.removeAllListeners("data");
	request.resume();
}
