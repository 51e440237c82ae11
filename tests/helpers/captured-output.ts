import pino from "pino";
import { afterEach, beforeEach, vi } from "vitest";
import { log } from "#server/process/log.ts";

/** Everything that this process logs or prints during a test of this file. @returns what there is so far */
export function capturedOutput(): () => string {
	let output = "";
	const write = (chunk: unknown) => {
		output += String(chunk);
		return true;
	};
	const holder = log as unknown as Record<symbol, unknown>;
	const before = holder[pino.symbols.streamSym];
	beforeEach(() => {
		output = "";
		holder[pino.symbols.streamSym] = { write };
		vi.spyOn(process.stdout, "write").mockImplementation(write);
		vi.spyOn(process.stderr, "write").mockImplementation(write);
		for (const name of ["log", "info", "warn", "error", "debug"] as const)
			vi.spyOn(console, name).mockImplementation((...words) => void write(`${words.join(" ")}\n`));
	});
	afterEach(() => {
		holder[pino.symbols.streamSym] = before;
		vi.restoreAllMocks();
	});
	return () => output;
}
