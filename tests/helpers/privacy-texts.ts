import { readFileSync } from "node:fs";
import { firstNames, namesThatAreWords } from "#app/domain/privacy/first-names.ts";
import { namesWithCapital } from "#app/domain/privacy/names-with-capital.ts";
import { checkPrivacy, type HintType } from "#app/domain/privacy/privacy-check.ts";
import { fold } from "#app/domain/typed/fold.ts";

export interface LabelledText {
	text: string;
	labels: { start: number; end: number; type: HintType; refused: boolean }[];
}

/** Texts as people write them, one a line, with what should be found between marks: `{{name:Sem}}`, `{{iban!:...}}` when refused. */
export function labelledTexts(file: "development" | "held-out"): LabelledText[] {
	const lines = readFileSync(new URL(`./privacy-texts/${file}.txt`, import.meta.url), "utf8").split("\n");
	return lines.filter((line) => line.trim() !== "").map(labelled);
}

function labelled(line: string): LabelledText {
	const labels: LabelledText["labels"] = [];
	let text = "";
	let from = 0;
	for (const found of line.matchAll(/\{\{([a-z_]+)(!?):(.*?)\}\}/g)) {
		const [whole, type, refused, words = ""] = found;
		text += line.slice(from, found.index);
		labels.push({
			start: text.length,
			end: text.length + words.length,
			type: type as HintType,
			refused: refused === "!",
		});
		text += words;
		from = found.index + whole.length;
	}
	return { text: text + line.slice(from), labels };
}

const listed = new Set([...firstNames, ...namesWithCapital, ...namesThatAreWords].map(fold));

/** Of each kind of label how many there are and were found, and of each type of hint how many were given and right. */
export function measure(texts: LabelledText[]) {
	const recall: Record<string, { found: number; all: number }> = {};
	const precision: Record<string, { right: number; all: number }> = {};
	const misses: string[] = [];
	const extras: string[] = [];
	let clean = 0;
	let cleanWithHints = 0;
	let refusedRight = 0;
	let slowest = 0;
	for (const { text, labels } of texts) {
		const started = performance.now();
		const hints = checkPrivacy(text);
		slowest = Math.max(slowest, performance.now() - started);
		if (labels.length === 0) {
			clean += 1;
			if (hints.length > 0) cleanWithHints += 1;
		}
		if (hints.some(({ refused }) => refused) === labels.some(({ refused }) => refused)) refusedRight += 1;
		else misses.push(`refused? ${text}`);
		for (const label of labels) {
			const words = text.slice(label.start, label.end);
			const onList = listed.has(fold(words.split(/[\s-]/)[0] ?? ""));
			const kind = label.type === "name" ? `name ${onList ? "on" : "off"} the list` : label.type;
			const sum = recall[kind] ?? { found: 0, all: 0 };
			recall[kind] = sum;
			sum.all += 1;
			if (hints.some((hint) => hint.type === label.type && hint.start < label.end && label.start < hint.end))
				sum.found += 1;
			else misses.push(`${kind} "${words}" in: ${text}`);
		}
		for (const hint of hints) {
			const sum = precision[hint.type] ?? { right: 0, all: 0 };
			precision[hint.type] = sum;
			sum.all += 1;
			if (
				labels.some((label) => label.type === hint.type && hint.start < label.end && label.start < hint.end)
			)
				sum.right += 1;
			else extras.push(`${hint.type} "${text.slice(hint.start, hint.end)}" in: ${text}`);
		}
	}
	return {
		recall,
		precision,
		misses,
		extras,
		clean,
		cleanWithHints,
		refusedRight,
		slowest,
		texts: texts.length,
	};
}
