import { createServer } from "node:http";
import type { RequestHandler } from "express";
import { createServer as createVite } from "vite";
import { readEnv } from "./process/env.ts";

/** Development: Vite serves and reloads the pages; the server's own modules come through it too, so there is one graph. */
const hmrServer = createServer();
const vite = await createVite({ server: { middlewareMode: true, hmr: { server: hmrServer } } });
const { start } = (await vite.ssrLoadModule("server/app.ts")) as typeof import("./app.ts");
await start(readEnv(), {
	assets: vite.middlewares as RequestHandler,
	upgrade: (request, socket, head) => void hmrServer.emit("upgrade", request, socket, head),
});
