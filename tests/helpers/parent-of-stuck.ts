import { ChildWork } from "#server/process/child-work.ts";

/** A process with a child that is inside native code. Prints the child's process id when it is. */
const work = new ChildWork<string, number, number>({
	entry: "tests/helpers/obedient-child.ts",
	timeLimitMs: 120_000,
	memoryLimitBytes: 2 ** 30,
	children: 1,
	waiting: 1,
});
await work.run("block-natively", (pid) => process.stdout.write(`${pid}\n`));
