import { createServer, type Server } from "node:http";
import type { RequestHandler } from "express";
import { createServer as createVite } from "vite";
import { readEnv } from "./env.ts";

/** Development: Vite serves and reloads the pages; the server's own modules come through it too, so there is one graph. */
const hmrServer = createServer();
const vite = await createVite({ server: { middlewareMode: true, hmr: { server: hmrServer } } });
const { start } = (await vite.ssrLoadModule("server/app.ts")) as typeof import("./app.ts");
await start(readEnv(), {
	assets: vite.middlewares as RequestHandler,
	// Upgrades that are not ours belong to Vite.
	upgrade: (server: Server) => {
		server.on("upgrade", (request, socket, head) => {
			if (!request.url?.startsWith("/realtime/")) hmrServer.emit("upgrade", request, socket, head);
		});
	},
});
