import { once } from "node:events";
import { encoding } from "lib0";
import { describe, expect, test, vi } from "vitest";
import { messageType } from "#app/domain/live/realtime-protocol.ts";
import { holdEvening } from "#tests/helpers/evening.ts";
import { type Follower, within } from "#tests/helpers/socket.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";

const { house, server } = await houseWithSockets();

/** The carets that somebody sees, by the name at each. */
function caretsSeenBy({ provider, doc }: Follower): Record<string, unknown>[] {
	return [...provider.awareness.getStates()]
		.filter(([client, state]) => client !== doc.clientID && state.user)
		.map(([, state]) => ({ ...state.user, at: state.cursor?.anchor.tname ?? null }));
}

/** A caret at the beginning of a text, as the editor says where it is. */
const caretIn = (tname: string) => ({ anchor: { tname, assoc: 0 }, head: { tname, assoc: 0 } });

function awarenessOf(client: number, state: unknown, clock = 5): Uint8Array {
	const inner = encoding.createEncoder();
	encoding.writeVarUint(inner, 1);
	encoding.writeVarUint(inner, client);
	encoding.writeVarUint(inner, clock);
	encoding.writeVarString(inner, JSON.stringify(state));
	const message = encoding.createEncoder();
	encoding.writeVarUint(message, messageType.awareness);
	encoding.writeVarUint8Array(message, encoding.toUint8Array(inner));
	return encoding.toUint8Array(message);
}

describe("carets", () => {
	test("carry the name that belongs to the login, whatever the client calls itself", async () => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		const partner = await server.openTexts(evening, await evening.joins("partner", { confirmed: true }));
		partner.provider.awareness.setLocalState({
			user: { name: "De burgemeester", colour: 99, admin: true },
			cursor: caretIn("vision"),
			secret: "x",
		});
		await vi.waitFor(
			() =>
				expect(caretsSeenBy(facilitator)).toEqual([
					{ name: "Blauwe Fiets, Basisschool", colour: 0, at: "vision" },
				]),
			within,
		);
		expect(JSON.stringify([...facilitator.provider.awareness.getStates()])).not.toContain("secret");
		facilitator.provider.awareness.setLocalState({ cursor: caretIn("open") });
		await vi.waitFor(
			() => expect(caretsSeenBy(partner)).toEqual([{ name: "Iemand", colour: 1, at: "open" }]),
			within,
		);
	});

	test("cannot be moved or taken away by somebody else, and go when their writer goes", async () => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		const bystander = await server.openTexts(evening, await evening.account("partner"));
		facilitator.provider.awareness.setLocalState({ cursor: caretIn("vision") });
		const seen = [{ name: "Iemand", colour: 0, at: "vision" }];
		await vi.waitFor(() => expect(caretsSeenBy(bystander)).toEqual(seen), within);

		const { socket } = await server.raw(evening, {
			who: await evening.joins("partner", { confirmed: true }),
			kind: "workbook",
		});
		await once(socket, "message");
		const { clientID } = facilitator.doc;
		socket.send(awarenessOf(clientID, { cursor: caretIn("open") }, 50));
		socket.send(awarenessOf(clientID, null, 51));
		socket.send(awarenessOf(1, { cursor: { anchor: "nonsense" } }));
		socket.send(awarenessOf(1, { cursor: caretIn("x".repeat(3_000)) }, 6));
		socket.send(awarenessOf(2, { cursor: caretIn("open") }));
		const alsoTheirs = { name: "Blauwe Fiets, Basisschool", colour: 1, at: "open" };
		await vi.waitFor(() => expect(caretsSeenBy(bystander)).toEqual([...seen, alsoTheirs]), within);
		socket.close();
		await vi.waitFor(() => expect(caretsSeenBy(bystander)).toEqual(seen), within);
		facilitator.leave();
		await vi.waitFor(() => expect(caretsSeenBy(bystander)).toEqual([]), within);
	});

	test("are not taken from whoever only reads, nor from parents and young people", async () => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		const reader = await server.openTexts(evening, await evening.account("reader"));
		const parent = await server.follow(evening, await evening.joins("ouder"));
		const young = await server.follow(evening, await evening.joins("jongere"));
		for (const { provider } of [reader, parent]) {
			provider.awareness.setLocalState({ user: { name: "x" }, cursor: caretIn("vision") });
		}
		// What a writer says later arrives, so what the others said before would have arrived too.
		const partner = await server.openTexts(evening, await evening.account("partner"));
		partner.provider.awareness.setLocalState({ cursor: caretIn("open") });
		await vi.waitFor(
			() => expect(caretsSeenBy(facilitator)).toEqual([{ name: "Iemand", colour: 0, at: "open" }]),
			within,
		);
		expect(caretsSeenBy(young)).toEqual([]);
	});

	test("are those of facilitators alone in a room of more than a hundred", async () => {
		const evening = await holdEvening(house);
		const facilitator = await server.openTexts(evening, evening.facilitator);
		const partner = await server.openTexts(evening, await evening.joins("partner", { confirmed: true }));
		const reader = await server.openTexts(evening, await evening.account("reader"));
		for (const { provider } of [facilitator, partner])
			provider.awareness.setLocalStateField("cursor", caretIn("vision"));
		await vi.waitFor(() => expect(caretsSeenBy(reader)).toHaveLength(2), within);
		const room = await house.hub.room(evening.id, "workbook");
		room?.countElsewhere("another process", { bewoner: 100 });
		await vi.waitFor(() => expect(caretsSeenBy(reader)).toMatchObject([{ name: "Iemand" }]), within);
		room?.countElsewhere("another process", { bewoner: 50 });
		await vi.waitFor(() => {
			partner.provider.awareness.setLocalStateField("cursor", caretIn("open"));
			expect(caretsSeenBy(reader)).toHaveLength(2);
		}, within);
	});
});
