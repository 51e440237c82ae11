import { checkPrivacy } from "#app/domain/privacy/privacy-check.ts";
import { labelledTexts } from "#tests/helpers/privacy-texts.ts";

/** In milliseconds, for any text, however long. */
const limit = 50;
/** As long as a contribution can be, in characters. */
const longest = 1_000;

export const privacyHead =
	"Looking for words by which somebody could be found\n\n| texts | what | time of one | limit | |\n|---|---|---|---|---|";

/** Texts as people write them, and the longest that can be sent, each looked at once. */
export function benchPrivacy(): string {
	const written = labelledTexts("held-out").map(({ text }) => text);
	const long = Array.from({ length: 50 }, (_, at) => written.slice(at).join(" ").slice(0, longest));
	// Patterns are made ready at their first use.
	checkPrivacy(written.join(" ").slice(0, longest));
	return [row("as written", written), row(`of ${longest} characters`, long)].join("\n");
}

function row(what: string, texts: string[]): string {
	const times = texts
		.map((text) => {
			const started = performance.now();
			checkPrivacy(text);
			return performance.now() - started;
		})
		.sort((a, b) => a - b);
	const [median, slowest] = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0];
	const told = `median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`;
	return `| ${texts.length} | ${what} | ${told} | ${limit} ms | ${slowest <= limit ? "met" : "MISSED"} |`;
}
