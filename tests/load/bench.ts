import os from "node:os";
import { type RunningServer, startServer } from "#tests/helpers/server.ts";
import { onEachDatabase } from "./databases.ts";
import { benchExplorer, explorerHead } from "./explorer.ts";
import { benchExports, exportsHead } from "./exports.ts";
import { benchFigures, figuresHead } from "./figures.ts";
import { benchFullRoom, fullRoomHead } from "./full-room.ts";
import { benchImportBesideEvening, importBesideEveningHead } from "./import-beside-evening.ts";
import { benchImports, importsHead } from "./imports.ts";
import { benchManyRooms, manyRoomsHead } from "./many-rooms.ts";
import { benchPolling, pollingHead } from "./polling.ts";
import { benchPrivacy, privacyHead } from "./privacy.ts";
import { benchPropagation, propagationHead } from "./propagation.ts";
import { benchProtection, protectionHead } from "./protection.ts";
import { benchRooms, roomsHead } from "./rooms.ts";
import { benchSideBySide, sideBySideHead } from "./side-by-side.ts";
import { benchStalled, stalledHead } from "./stalled.ts";

interface Bench {
	name: string;
	head: string;
	/** @returns rows of a table in Markdown */
	run(server: RunningServer, database: string): Promise<string>;
}

const benches: Bench[] = [
	{ name: "propagation", head: propagationHead, run: benchPropagation },
	{ name: "full-room", head: fullRoomHead, run: benchFullRoom },
	{ name: "polling", head: pollingHead, run: benchPolling },
	{ name: "many-rooms", head: manyRoomsHead, run: benchManyRooms },
	{ name: "stalled", head: stalledHead, run: benchStalled },
	{ name: "exports", head: exportsHead, run: benchExports },
	{ name: "imports", head: importBesideEveningHead, run: benchImportBesideEvening },
];

const print = (line: string) => process.stdout.write(`${line}\n`);

print(`Node ${process.version}, ${os.cpus().length} cores`);
const asked = process.argv.slice(2);
const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
for (const bench of benches.filter(({ name }) => isAsked(name))) {
	print(`\n${bench.head}`);
	await onEachDatabase(async ({ name, fresh }) => {
		const server = await startServer({ env: await fresh() });
		try {
			print(await bench.run(server, name));
		} finally {
			await server.stop();
		}
	});
}
if (isAsked("figures")) {
	print(`\n${figuresHead}`);
	await onEachDatabase(async ({ name }) => {
		print(await benchFigures(name));
	});
}
if (isAsked("explorer")) {
	print(`\n${explorerHead}`);
	await onEachDatabase(async ({ name, fresh }) => {
		print(await benchExplorer(name, await fresh()));
	});
}
if (isAsked("imports")) print(`\n${importsHead}\n${await benchImports()}`);
if (isAsked("privacy")) print(`\n${privacyHead}\n${benchPrivacy()}`);
if (isAsked("protection")) print(`\n${protectionHead}\n${await benchProtection()}`);
if (isAsked("rooms")) print(`\n${roomsHead}\n${await benchRooms()}`);
if (isAsked("side-by-side")) print(`\n${sideBySideHead}\n${await benchSideBySide()}`);
