import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { checkPrivacy } from "#app/domain/privacy/privacy-check.ts";

const line = z.object({ id: z.unknown(), text: z.string() });

// Patterns are made ready in their first uses, which are no part of the time for a text.
const everyKind =
	"Sem is 9 en zit in groep 6 van De Linde. Bel 06-1, geboren 1-1, kenteken 12-A, 3701 AB, NL91, a@b, 111222333.";
for (let use = 0; use < 5; use += 1) checkPrivacy(everyKind);

/** `npm run privacy-check -- FILE.jsonl`: lines `{id, text}` in, lines `{id, refused, spans, ms}` out. */
async function run(file: string | undefined): Promise<void> {
	if (!file) throw new Error('Name a file with lines such as {"id": 1, "text": "..."}');
	let number = 0;
	for await (const read of createInterface({
		input: createReadStream(file),
		crlfDelay: Number.POSITIVE_INFINITY,
	})) {
		number += 1;
		if (read.trim() === "") continue;
		const { id, text } = parsed(read, number);
		const started = performance.now();
		const hints = checkPrivacy(text);
		const ms = Math.round((performance.now() - started) * 1000) / 1000;
		const spans = hints.map(({ start, end, type }) => ({ start, end, type }));
		const answer = { id, refused: hints.some(({ refused }) => refused), spans, ms };
		process.stdout.write(`${JSON.stringify(answer)}\n`);
	}
}

function parsed(read: string, number: number): z.infer<typeof line> {
	try {
		return line.parse(JSON.parse(read));
	} catch {
		throw new Error(`Line ${number} is not {id, text}`);
	}
}

run(process.argv[2]).catch((error: Error) => {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
});
