import { PassThrough } from "node:stream";
import {
	type AppLoadContext,
	createReadableStreamFromReadable,
	type EntryContext,
	type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { log } from "#server/process/log.ts";
import { NonceContext } from "./nonce.tsx";

const timeLimit = 10_000;

/** Renders a page. Its shell goes out as soon as it is there; robots are asked to stay away. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remixContext: EntryContext,
	{ nonce }: AppLoadContext,
): Promise<Response> {
	return new Promise((resolve, reject) => {
		let shellDone = false;
		let finalStatus = status;
		const ready = () => {
			shellDone = true;
			const body = new PassThrough();
			headers.set("Content-Type", "text/html; charset=utf-8");
			resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }));
			pipe(body);
		};
		const { pipe, abort } = renderToPipeableStream(
			<NonceContext.Provider value={nonce}>
				<RemixServer context={remixContext} url={request.url} abortDelay={timeLimit} nonce={nonce} />
			</NonceContext.Provider>,
			{
				nonce,
				onShellReady: ready,
				onShellError: reject,
				onError(error) {
					finalStatus = 500;
					if (shellDone) log.error({ err: error }, "rendering failed");
				},
			},
		);
		setTimeout(abort, timeLimit).unref();
	});
}

/** What a router refuses by itself (no such page, no such method) is no fault of ours. */
export const handleError: HandleErrorFunction = (error, { request }) => {
	const isRefusal = isRouteErrorResponse(error) && error.status < 500;
	if (!request.signal.aborted && !isRefusal) log.error({ err: error }, "loader or action failed");
};
