import { pbkdf2Sync } from "node:crypto";
import { doWork } from "#server/process/do-work.ts";

/** What the child is asked to do; each answers with the child's process id. */
export type Order =
	| "answer"
	| "refuse"
	| "crash"
	| "exit"
	| "never"
	| "loop"
	| "block-natively"
	| "hold-memory"
	| "environment"
	| Uint8Array;

type Answer = number | string[] | Uint8Array;

/** Enough to end the test if nobody stops it, and not enough to harm the machine. */
const mostHeld = 2 ** 31;

const does: Record<Exclude<Order, Uint8Array>, () => Answer | Promise<Answer>> = {
	answer: () => process.pid,
	refuse: () => {
		throw new Error("a picture without words");
	},
	crash: () => {
		queueMicrotask(() => {
			throw new Error("nobody caught this");
		});
		return does.never();
	},
	exit: () => process.exit(3),
	never: () => new Promise(() => {}),
	loop: () => {
		for (;;);
	},
	"block-natively": () => pbkdf2Sync("", "", 2 ** 31 - 1, 64, "sha512").length,
	"hold-memory": () => {
		const held: Buffer[] = [];
		while (held.length * 2 ** 22 < mostHeld) held.push(Buffer.alloc(2 ** 22, 1));
		return held.length;
	},
	environment: () => Object.keys(process.env),
};

doWork<Order, Answer, number>((order, tell) => {
	if (order instanceof Uint8Array) return order;
	// So that the test knows the child, also when it never answers.
	tell(process.pid);
	return does[order]();
});
