import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import * as decoding from "lib0/decoding";
import { WebSocket } from "ws";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { messageType } from "#app/domain/live/realtime-protocol.ts";
import { workbookSchema } from "#app/domain/live/workbook.ts";
import type { RunningServer } from "#tests/helpers/server.ts";
import { syncMessage } from "#tests/helpers/socket.ts";
import { socketAddress } from "../crowd.ts";
import { mark } from "../marks.ts";
import type { Count } from "./tellers.ts";

const betweenEdits = 50;
const again = 200;

/** Somebody in the texts: what was not acknowledged is sent again over the next socket, as the page does. */
class TextWriter {
	private readonly doc = new Y.Doc();
	private readonly updates: { edit: number; update: Uint8Array }[] = [];
	/** how many of these are acknowledged, over all sockets */
	acknowledged = 0;

	constructor(private readonly first: number) {
		this.doc.on("update", (update) => this.updates.push({ edit: this.first + this.updates.length, update }));
	}

	async write(server: () => RunningServer, cookie: string, stop: AbortSignal): Promise<void> {
		while (!stop.aborted || this.acknowledged < this.updates.length) {
			await this.overOneSocket(server(), cookie, stop).catch(() => undefined);
			await wait(again);
		}
	}

	/** Until the socket closes, or all is acknowledged after the stop. */
	private async overOneSocket(server: RunningServer, cookie: string, stop: AbortSignal): Promise<void> {
		const socket = new WebSocket(await socketAddress(server, cookie, "workbook"), { headers: { cookie } });
		socket.on("error", () => {});
		await once(socket, "open");
		const before = this.acknowledged;
		socket.on("message", (data: Buffer) => {
			const decoder = decoding.createDecoder(data);
			if (decoding.readVarUint(decoder) === messageType.ack)
				this.acknowledged = before + decoding.readVarUint(decoder);
		});
		let sent = before;
		while (socket.readyState === WebSocket.OPEN) {
			if (!stop.aborted) this.edit();
			for (const { update } of this.updates.slice(sent))
				socket.send(syncMessage((encoder) => sync.writeUpdate(encoder, update)));
			sent = this.updates.length;
			if (stop.aborted && this.acknowledged === sent) break;
			await wait(betweenEdits);
		}
		socket.close();
	}

	private edit(): void {
		const paragraph = new Y.XmlElement("paragraph");
		paragraph.insert(0, [new Y.XmlText(mark(this.first + this.updates.length))]);
		this.doc.getXmlFragment("open").push([paragraph]);
	}

	get edits(): { edit: number; acknowledged: boolean }[] {
		return this.updates.map(({ edit }, index) => ({ edit, acknowledged: index < this.acknowledged }));
	}
}

/** More than one of them writes in an evening. */
const editsEach = 1_000_000;

/** Several people in the same text, over whatever happens to the server. */
export class TextWriters {
	private readonly people: TextWriter[];
	/** @param before people who write under other numbers */
	constructor(count: number, before = 0) {
		this.people = Array.from(
			{ length: count },
			(_, index) => new TextWriter((before + index + 1) * editsEach),
		);
	}

	write(server: () => RunningServer, cookies: string[], stop: AbortSignal): Promise<unknown> {
		const cookie = (index: number) => cookies[index % cookies.length] ?? "";
		return Promise.all(this.people.map((person, index) => person.write(server, cookie(index), stop)));
	}

	get acknowledged(): number {
		return this.people.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
	}

	async count(server: RunningServer, cookie: string): Promise<Count> {
		const text = (await workbook(server, cookie)).getXmlFragment("open").toString();
		const edits = this.people.flatMap((person) => person.edits);
		const acknowledged = edits.filter((each) => each.acknowledged);
		const times = ({ edit }: { edit: number }) => text.split(mark(edit)).length - 1;
		return {
			acknowledged: acknowledged.length,
			missing: acknowledged.filter((each) => times(each) === 0).length,
			doubled: edits.filter((each) => times(each) > 1).length,
			wrong: 0,
		};
	}
}

/** The texts as somebody gets them who comes in now. */
export async function workbook(server: RunningServer, cookie: string): Promise<Y.Doc> {
	const path = `/api/v1/sessions/${server.sessionId}/documents/workbook?schema=${workbookSchema}`;
	const response = await fetch(server.url + path, { headers: { cookie } });
	if (!response.ok) throw new Error(`The texts gave ${response.status}`);
	const doc = new Y.Doc();
	Y.applyUpdate(doc, new Uint8Array(await response.arrayBuffer()));
	return doc;
}
