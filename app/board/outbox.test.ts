import { describe, expect, it } from "vitest";
import { deviceStorage } from "#tests/helpers/device-storage.ts";
import {
	forgetOld,
	keptFor,
	type Owner,
	putInOutbox,
	readDraft,
	readOutbox,
	type StoredCommand,
	saveDraft,
	sendWaiting,
	takeFromOutbox,
	wipe,
} from "./outbox.ts";
import type { CommandAnswer } from "./send-command.ts";

const mother: Owner = { session: "noord", actor: "participant:1" };
const son: Owner = { session: "noord", actor: "participant:2" };
const done: CommandAnswer = { status: "done", answer: { seq: 1 } };
const unreachable: CommandAnswer = { status: "unreachable" };

function write(
	storage: Storage,
	owner: Owner,
	id: string,
	text = "Het veld is altijd van de club.",
): boolean {
	return putInOutbox(storage, owner, {
		command: { id, type: "contribute", text },
		draft: { text },
		savedAt: 0,
		refusal: null,
	});
}

/** A server that gives the answers in turn, and remembers what it was sent. */
function server(...answers: CommandAnswer[]) {
	const received: StoredCommand[] = [];
	const send = async (command: StoredCommand) => {
		received.push(command);
		return answers.shift() ?? done;
	};
	return { received, send };
}

const waiting = (storage: Storage, owner: Owner) =>
	readOutbox(storage, owner).map((entry) => entry.command.id);

describe("a contribution on a phone without connection", () => {
	it("is still there after a reload, and goes with the same id", async () => {
		const storage = deviceStorage();
		write(storage, mother, "a");
		const offline = server(unreachable);
		expect(await sendWaiting(storage, mother, offline.send)).toEqual({
			outcome: "unreachable",
			delivered: 0,
		});
		expect(waiting(storage, mother)).toEqual(["a"]);

		const online = server(done);
		expect(await sendWaiting(storage, mother, online.send)).toEqual({ outcome: "sent-all", delivered: 1 });
		expect(online.received).toEqual(offline.received);
		expect(waiting(storage, mother)).toEqual([]);
	});

	it("goes in the order of writing, and stops where nobody answers", async () => {
		const storage = deviceStorage();
		for (const id of ["a", "b", "c"]) write(storage, mother, id);
		const { received, send } = server(done, unreachable);
		expect(await sendWaiting(storage, mother, send)).toEqual({ outcome: "unreachable", delivered: 1 });
		expect(received.map((each) => each.id)).toEqual(["a", "b"]);
		expect(waiting(storage, mother)).toEqual(["b", "c"]);
	});

	it("is not lost when another is written while it is being sent", async () => {
		const storage = deviceStorage();
		write(storage, mother, "a");
		await sendWaiting(storage, mother, async () => {
			write(storage, mother, "b");
			return done;
		});
		expect(waiting(storage, mother)).toEqual(["b"]);
	});

	it("is said not to be kept when the phone is full", () => {
		const storage = deviceStorage(300);
		expect(write(storage, mother, "a")).toBe(true);
		expect(write(storage, mother, "b", "x".repeat(300))).toBe(false);
		expect(waiting(storage, mother)).toEqual(["a"]);
	});
});

describe("a contribution that the server refuses", () => {
	const refused: CommandAnswer = {
		status: "refused",
		code: "phase-not-allowed",
		message: "Dit kan nu niet.",
	};

	it("is kept with the reason, is not sent again, and holds nothing up", async () => {
		const storage = deviceStorage();
		write(storage, mother, "a");
		write(storage, mother, "b");
		expect(await sendWaiting(storage, mother, server(refused, done).send)).toEqual({
			outcome: "sent-all",
			delivered: 1,
		});
		const [kept] = readOutbox<{ text: string }>(storage, mother);
		expect(kept?.refusal).toEqual({ message: "Dit kan nu niet.", field: undefined });
		expect(kept?.draft.text).toBe("Het veld is altijd van de club.");

		const later = server();
		await sendWaiting(storage, mother, later.send);
		expect(later.received).toEqual([]);
	});

	it("leaves only when its writer has it back", () => {
		const storage = deviceStorage();
		write(storage, mother, "a");
		takeFromOutbox(storage, mother, "a");
		expect(waiting(storage, mother)).toEqual([]);
	});

	it("stays waiting when it was not the text that was refused, but the person", async () => {
		const storage = deviceStorage();
		write(storage, mother, "a");
		const loggedOut: CommandAnswer = { status: "refused", code: "not-logged-in", message: "" };
		expect((await sendWaiting(storage, mother, server(loggedOut).send)).outcome).toBe("stopped");
		expect(readOutbox(storage, mother)[0]?.refusal).toBeNull();
	});
});

describe("a phone that is shared", () => {
	it("never shows or sends what somebody else wrote on it", async () => {
		const storage = deviceStorage();
		write(storage, mother, "a");
		saveDraft(storage, mother, { text: "Mijn buurvrouw" }, 0);
		const { received, send } = server();
		await sendWaiting(storage, son, send);
		expect(received).toEqual([]);
		expect(readDraft(storage, son)).toBeNull();
		expect(waiting(storage, son)).toEqual([]);
	});

	it("keeps nothing of who leaves, and everything of the other", () => {
		const storage = deviceStorage();
		write(storage, mother, "a");
		saveDraft(storage, mother, { text: "half" }, 0);
		write(storage, son, "b");
		wipe(storage, mother);
		expect(waiting(storage, mother)).toEqual([]);
		expect(readDraft(storage, mother)).toBeNull();
		expect(waiting(storage, son)).toEqual(["b"]);
	});

	it("forgets after seven days, and touches nothing of other sites' making", () => {
		const storage = deviceStorage();
		storage.setItem("theme", "dark");
		saveDraft(storage, mother, { text: "oud" }, 0);
		saveDraft(storage, son, { text: "nieuw" }, keptFor);
		forgetOld(storage, keptFor + 1);
		expect(readDraft(storage, mother)).toBeNull();
		expect(readDraft(storage, son)).toEqual({ text: "nieuw" });
		expect(storage.getItem("theme")).toBe("dark");
	});
});
