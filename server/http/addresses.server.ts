import { networkInterfaces } from "node:os";
import type { Env } from "../process/env.ts";

type Where = Pick<Env, "PUBLIC_URL" | "HOST" | "PORT" | "reachable">;

/** The addresses at which phones on the same network find this server, such as "http://192.168.1.20:3000". */
export function phoneAddresses(env: Where, request: Request): string[] {
	if (env.PUBLIC_URL) return [new URL(env.PUBLIC_URL).origin];
	if (!env.reachable) return [];
	const port = env.PORT || new URL(request.url).port;
	const everywhere = env.HOST === "0.0.0.0" || env.HOST === "::";
	const hosts = everywhere
		? Object.values(networkInterfaces()).flatMap((addresses) =>
				(addresses ?? [])
					.filter(({ family, internal }) => family === "IPv4" && !internal)
					.map(({ address }) => address),
			)
		: [env.HOST];
	return hosts.map((host) => `http://${host.includes(":") ? `[${host}]` : host}:${port}`);
}

/** The address to print in a QR code: the public one, else one that phones reach, else the one this page was asked at. */
export function addressToShare(env: Where, request: Request): string {
	const { origin, hostname } = new URL(request.url);
	const local = /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
	if (env.PUBLIC_URL || local) return phoneAddresses(env, request)[0] ?? origin;
	return origin;
}
