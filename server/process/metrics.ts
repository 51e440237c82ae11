import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, register } from "prom-client";
import { contain } from "./contain.ts";

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
export function serveMetrics(port: number, countSockets: () => number): () => void {
	collectDefaultMetrics();
	new Gauge({
		name: "duidingstafel_sockets",
		help: "Open sockets of live documents",
		collect() {
			this.set(countSockets());
		},
	});
	const server = createServer(
		contain(
			"showing metrics",
			async (_request: IncomingMessage, response: ServerResponse) => {
				const metrics = await register.metrics();
				response.setHeader("Content-Type", register.contentType);
				response.end(metrics);
			},
			(_request, response) => response.destroy(),
		),
	);
	server.listen(port, "127.0.0.1");
	return () => {
		server.close();
		register.clear();
	};
}
