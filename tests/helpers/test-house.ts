import { afterAll, afterEach } from "vitest";
import type { Database } from "#db/client.ts";
import { provideServices } from "#server/services.server.ts";
import { openTestDatabase } from "./database.ts";
import { type House, openHouse } from "./evening.ts";
import { servicesOf } from "./serve.ts";
import { openSocketServer, type SocketServer } from "./socket.ts";

/** An empty database for the tests of one file, to be awaited at its top; it closes when they are done. */
export async function databaseForTests(): Promise<Database> {
	const database = await openTestDatabase();
	afterAll(() => database.close());
	return database;
}

/** In the same way a house, which loaders and actions find. */
export async function houseForTests(): Promise<House> {
	const house = await openHouse();
	afterAll(() => house.close());
	provideServices(servicesOf(house));
	return house;
}

/** In the same way a house with its socket, which everybody leaves after each test. */
export async function houseWithSockets(): Promise<{ house: House; server: SocketServer }> {
	const house = await houseForTests();
	const server = await openSocketServer(house);
	afterEach(() => server.empty());
	// Hooks run in reverse: this one before the house closes.
	afterAll(() => server.close());
	return { house, server };
}
