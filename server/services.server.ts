import type { Db } from "#db/client.ts";
import type { Mailer } from "./auth/mailer.ts";
import type { Env } from "./process/env.ts";
import type { Hub } from "./realtime/hub.ts";

/** What one running process holds once: filled at start, read by loaders, actions and the socket. */
export interface Services {
	db: Db;
	env: Env;
	hub: Hub;
	mailer: Mailer;
	/** The process is draining: no new work. */
	stopping: boolean;
}

let current: Services | null = null;

export function provideServices(services: Services | null): void {
	current = services;
}

export function services(): Services {
	if (!current) throw new Error("The server has not been started");
	return current;
}

export function database(): Db {
	return services().db;
}
