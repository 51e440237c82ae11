import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CommandAnswer } from "#app/live/send-command.ts";
import { deviceStorage } from "#tests/helpers/device-storage.ts";
import { KeptStore, type Owner } from "./kept-store.ts";
import { type Entry, Outbox } from "./outbox.ts";

const mother: Owner = { session: "noord", actor: "participant:1" };
const son: Owner = { session: "noord", actor: "participant:2" };
const done: CommandAnswer = { status: "done", answer: { seq: 1 } };
const unreachable: CommandAnswer = { status: "unreachable" };
const refused: CommandAnswer = { status: "refused", code: "phase-not-allowed", message: "Dit kan nu niet." };

const opened: Outbox[] = [];
afterEach(() => {
	for (const outbox of opened.splice(0)) outbox.stop();
	vi.useRealTimers();
});

type Send = (command: Entry["command"]) => Promise<CommandAnswer>;

/** One page of somebody on this device. */
function page(device: Storage, send: Send, owner = mother): Outbox {
	const outbox = new Outbox(new KeptStore(device, owner), send);
	opened.push(outbox);
	return outbox;
}

/** A server that gives the answers in turn, and remembers what it was sent. */
function server(...answers: CommandAnswer[]) {
	const received: unknown[] = [];
	const send: Send = async (command) => {
		received.push(command.text);
		return answers.shift() ?? done;
	};
	return { received, send };
}

const tell = (outbox: Outbox, text: string, kind = "contribute") =>
	outbox.put(kind, { type: kind, text }, { text });
const texts = (outbox: Outbox) => outbox.entries<{ text: string }>().map(({ draft }) => draft?.text);

describe("what is sent without a connection", () => {
	it("is still there after a reload, and goes with the same id", async () => {
		const device = deviceStorage();
		const before = page(device, async () => unreachable);
		const { id } = tell(before, "De bus");
		await before.flush();
		const sent: string[] = [];
		const after = page(device, async (command) => {
			sent.push(command.id);
			return done;
		});
		expect(texts(after)).toEqual(["De bus"]);
		await after.flush();
		expect(sent).toEqual([id]);
		expect(device.length).toBe(0);
	});

	it("goes in the order of writing, and stops where nobody answers", async () => {
		const { received, send } = server(done, unreachable, unreachable);
		const outbox = page(deviceStorage(), send);
		for (const text of ["a", "b", "c"]) tell(outbox, text);
		await outbox.flush();
		expect([...new Set(received)]).toEqual(["a", "b"]);
		expect([texts(outbox), outbox.unreachable]).toEqual([["b", "c"], true]);
	});

	it("is not lost when another is written while it is being sent", async () => {
		const device = deviceStorage();
		const outbox = page(device, async () => done);
		const { received, send } = server();
		const busy = page(device, async (command) => {
			if (received.length === 0) tell(outbox, "b");
			return send(command);
		});
		tell(busy, "a");
		await Promise.all([busy.flush(), outbox.flush()]);
		await busy.flush();
		expect(received[0]).toBe("a");
		expect(device.length).toBe(0);
	});

	it("lives in the page alone when the device is full or keeps nothing", async () => {
		for (const device of [deviceStorage(10), null]) {
			const outbox = new Outbox(new KeptStore(device, mother), async () => unreachable);
			opened.push(outbox);
			expect(tell(outbox, "Te lang").kept).toBe(false);
			await outbox.flush();
			expect([texts(outbox), outbox.store.needsPage]).toEqual([["Te lang"], true]);
		}
	});

	it("lets what is of another kind go on when the server stumbles over one command", async () => {
		const { received, send } = server({ status: "unreachable", broken: true });
		const outbox = page(deviceStorage(), send);
		tell(outbox, "breekt");
		tell(outbox, "erna");
		tell(outbox, "stem", "vote");
		await outbox.flush();
		expect(received).toEqual(expect.arrayContaining(["breekt", "stem"]));
		expect(received.indexOf("erna")).not.toBe(1);
	});

	it("waits as long as the server asks, and longer after each try", async () => {
		vi.useFakeTimers();
		const { received, send } = server({ status: "unreachable", after: 90_000 });
		const outbox = page(deviceStorage(), send);
		tell(outbox, "a");
		await outbox.flush();
		await outbox.flush();
		await vi.advanceTimersByTimeAsync(89_000);
		expect(received).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(2_000);
		expect([received.length, texts(outbox)]).toEqual([2, []]);
	});

	it("is tried less and less often, and at least every 75 seconds", async () => {
		vi.useFakeTimers();
		const moments: number[] = [];
		const outbox = page(deviceStorage(), async () => {
			moments.push(performance.now());
			return unreachable;
		});
		tell(outbox, "a");
		await vi.advanceTimersByTimeAsync(600_000);
		const waits = moments.slice(1).map((moment, at) => moment - (moments[at] ?? 0));
		expect(waits[0]).toBeLessThanOrEqual(2_500);
		expect(Math.max(...waits)).toBeGreaterThan(40_000);
		expect(Math.max(...waits)).toBeLessThanOrEqual(75_000);
	});
});

describe("what the server refuses", () => {
	it("is kept with the reason, is not sent again, and holds nothing up", async () => {
		const device = deviceStorage();
		const { received, send } = server(refused, done);
		const outbox = page(device, send);
		const { id } = tell(outbox, "a");
		tell(outbox, "b");
		await outbox.flush();
		const [kept] = page(device, send).entries<{ text: string }>();
		expect([kept?.draft?.text, kept?.refusal?.message]).toEqual(["a", "Dit kan nu niet."]);
		await outbox.flush();
		expect(received).toEqual(["a", "b"]);
		expect(outbox.unsent).toBe(true);
		outbox.take(id);
		expect([device.length, outbox.unsent]).toEqual([0, false]);
	});

	it("stays waiting when it was not the command that was refused, but the person", async () => {
		const outbox = page(deviceStorage(), async () => ({
			status: "refused",
			code: "not-logged-in",
			message: "",
		}));
		tell(outbox, "a");
		await outbox.flush();
		expect([outbox.stopped, outbox.entries()[0]?.refusal]).toEqual([true, null]);
	});
});

describe("what lives as long as the page", () => {
	it("is answered in its turn, and given up without an answer when it is for once", async () => {
		const device = deviceStorage();
		const { received, send } = server(done, done, unreachable);
		const outbox = page(device, send);
		tell(outbox, "a");
		const ask = (text: string) => outbox.ask("arrange", { type: "move", text }, { once: true });
		expect((await ask("b")).status).toBe("done");
		expect((await ask("c")).status).toBe("unreachable");
		expect(received).toEqual(["a", "b", "c"]);
		expect(device.length).toBe(0);
	});

	it("is sent again until it is answered when its words are kept elsewhere", async () => {
		const { send, received } = server(unreachable, done);
		const outbox = page(deviceStorage(), send);
		const answer = outbox.ask("agreement:1", { type: "set-agenda-item", text: "a" });
		await outbox.flush();
		await outbox.flush();
		expect([(await answer).status, received]).toEqual(["done", ["a", "a"]]);
	});
});

describe("a phone that is shared", () => {
	it("never shows or sends what somebody else wrote on it, and keeps nothing of who leaves", async () => {
		const device = deviceStorage();
		const hers = page(device, async () => unreachable);
		tell(hers, "van moeder");
		await hers.flush();
		const { received, send } = server(unreachable);
		const his = page(device, send, son);
		await his.flush();
		expect([received, texts(his)]).toEqual([[], []]);
		tell(his, "van zoon");
		await his.flush();
		hers.store.wipe();
		expect([texts(hers), hers.unsent, texts(his)]).toEqual([[], false, ["van zoon"]]);
	});
});

/** What may happen on one device; a number chooses a tab. */
const event = fc.oneof(
	fc.record({ what: fc.constant("put" as const), tab: fc.nat(1) }),
	fc.record({ what: fc.constant("try" as const), tab: fc.nat(1) }),
	fc.record({ what: fc.constant("reload" as const), tab: fc.nat(1) }),
	fc.record({
		what: fc.constant("network" as const),
		tab: fc.constantFrom("works", "away", "loses answers", "busy", "breaks", "hangs"),
	}),
);

it("whatever happens, every command is done exactly once or still kept", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
			const device = deviceStorage();
			let network = "works";
			/** what the server did, by id: the same id again has no second effect */
			const effects = new Map<string, number>();
			const send: Send = async ({ id }) => {
				if (network === "hangs") return new Promise(() => {});
				if (network === "away") return unreachable;
				if (network === "busy") return { status: "unreachable", after: 1 };
				if (network === "breaks") return { status: "unreachable", broken: true };
				effects.set(id, effects.get(id) ?? effects.size);
				return network === "works" ? done : unreachable;
			};
			const tabs = [page(device, send), page(device, send)];
			const put: string[] = [];
			const settled = async () => {
				for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
			};
			for (const { what, tab } of events) {
				const of = typeof tab === "number" ? tabs[tab] : undefined;
				if (typeof tab === "string") network = tab;
				else if (what === "reload") tabs[tab] = page(device, send);
				else if (what === "put" && of) put.push(tell(of, "a").id);
				else if (what === "try") void of?.flush();
				await settled();
				const kept = tabs.map((each) => each.entries().map(({ command }) => command.id));
				expect(kept[0]).toEqual(kept[1]);
				for (const id of put) expect(effects.has(id) || kept[0]?.includes(id)).toBe(true);
			}
			network = "works";
			for (const outbox of opened.splice(0)) outbox.stop();
			await page(device, send).flush();
			expect(device.length).toBe(0);
			// In the order in which they were put, too.
			expect([...effects.keys()]).toEqual(put);
		}),
	);
});
