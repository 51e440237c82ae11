import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { WebSocket } from "ws";
import { holdEvening, openHouse } from "#tests/helpers/evening.ts";
import { openSocketServer } from "#tests/helpers/socket.ts";

const rooms = 1_000;
const warmUp = 200;
/** of growth, in MB */
const limit = 8;

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

function heap(): number {
	gc();
	gc();
	return process.memoryUsage().heapUsed / 1e6;
}

/** Rooms with somebody in them, opened and closed again. @returns a row of a table in Markdown */
export async function benchRooms(): Promise<string> {
	const house = await openHouse();
	const server = await openSocketServer(house);
	const openAndClose = async (count: number) => {
		for (let n = 0; n < count; n += 1) {
			const evening = await holdEvening(house);
			const { socket } = await server.raw(evening, { who: evening.facilitator, kind: "workbook" });
			await new Promise((resolve) => socket.once("message", resolve));
			const closed = new Promise((resolve) => socket.once("close", resolve));
			if (socket.readyState === WebSocket.OPEN) socket.close();
			await closed;
			house.hub.forgetIdle(Number.POSITIVE_INFINITY);
		}
		await house.hub.compaction.idle();
	};
	await openAndClose(warmUp);
	const before = heap();
	await openAndClose(rooms);
	const after = heap();
	await server.close();
	await house.close();
	const growth = after - before;
	return `| ${rooms} | ${before.toFixed(1)} MB | ${after.toFixed(1)} MB | ${limit} MB more | ${growth <= limit ? "met" : "MISSED"} |`;
}

export const roomsHead = `Memory of rooms that were opened and closed again

| rooms | heap before | heap afterwards | limit | |
|---|---|---|---|---|`;
