import { createServer } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, register } from "prom-client";
import type { Hub } from "./realtime/hub.ts";

/** Commands by type and answer ("ok" or the code of a refusal). */
export const commandCount = new Counter({
	name: "duidingstafel_commands_total",
	help: "Commands by type and answer",
	labelNames: ["type", "answer"],
});

/**
 * Serves Prometheus text on a port of its own, on the loopback address: nobody from outside reads it.
 * @returns a function that stops it
 */
export function serveMetrics(port: number, hub: Hub): () => void {
	collectDefaultMetrics();
	new Gauge({
		name: "duidingstafel_sockets",
		help: "Open sockets of live documents",
		collect() {
			this.set(hub.countConnections());
		},
	});
	const server = createServer(async (_request, response) => {
		response.setHeader("Content-Type", register.contentType);
		response.end(await register.metrics());
	});
	server.listen(port, "127.0.0.1");
	return () => {
		server.close();
		register.clear();
	};
}
