import type { EditionChange } from "#app/domain/edition/compare.ts";
import type { EditionChapter, EditionContent, EditionKind } from "#app/domain/edition/edition.ts";
import { periodText, valueText } from "./figure-text.ts";
import { capitalised, m } from "./index.ts";
import { colourWords, verdictWords } from "./reading-text.ts";

export const editionKindWords: Record<EditionKind, () => string> = {
	factsheet: m.edition_kind_factsheet,
	monitor: m.edition_kind_monitor,
	penc: m.edition_kind_penc,
};

/** "Cijfers over 2020 tot en met eerste kwartaal van 2025" */
export const overText = ({ from, until }: { from: string; until: string }): string =>
	from === until
		? m.edition_over_one({ period: periodText(from) })
		: m.edition_over({ from: periodText(from), until: periodText(until) });

/** "1.1 Mantelzorg"; a code that is a word of ours ("focus-1") is left out */
export const chapterTitle = ({ code, label }: Pick<EditionChapter, "code" | "label">): string =>
	/^\d/.test(code) ? `${code} ${label}` : label;

/** What somebody judged of a chapter; nothing is said of one that only holds others. */
export function judgementText({ assessment, figures }: EditionChapter): string | null {
	if (!assessment) return figures.length > 0 ? m.edition_not_judged() : null;
	const { colour, words, place, period } = assessment;
	return m.edition_judged({
		...{ colour: capitalised(colourWords[colour]()), words, place },
		period: periodText(period),
	});
}

/** What changed of one figure, behind its name: "herzien over 2023: het was 12 en is nu 13". */
export function changeTextOf(change: EditionChange): string {
	if (!("at" in change))
		return change.kind === "new-figure" ? m.edition_change_new() : m.edition_change_gone();
	const { at, indicator } = change;
	const period = periodText(at.period);
	const text = (value: Parameters<typeof valueText>[0]) => valueText(value, indicator);
	switch (change.kind) {
		case "new-value": {
			const told = { period, value: text(change.value) };
			if (change.countedOtherwise) return m.edition_change_broken(told);
			const { before } = change;
			return before
				? m.edition_change_value_before({
						...told,
						before: periodText(before.period),
						old: text(before.value),
					})
				: m.edition_change_value(told);
		}
		case "revised":
			return m.edition_change_revised({ period, old: text(change.before), value: text(change.value) });
		case "final":
			return m.edition_change_final({ period });
		case "verdict":
			return m.edition_change_verdict({
				...{ period, old: verdictWords[change.before]() },
				verdict: verdictWords[change.verdict](),
			});
	}
}

/** "Zorgkosten (verblijf), Zeist-Noord" */
export function changedName(change: EditionChange): string {
	if (!("at" in change)) return change.indicator.label;
	const { place, part } = change.at;
	return [part ? `${change.indicator.label} (${part})` : change.indicator.label, place.name].join(", ");
}

/** A source with what it says of itself, and the figures that came out of it. */
export interface UsedSource {
	title: string;
	publisher: string;
	url: string | null;
	published: string;
	account: string | null;
	labels: string[];
}

/** Every source of an edition, in the order in which they are used. */
export function sourcesOf({ chapters }: EditionContent): UsedSource[] {
	const found = new Map<string, UsedSource>();
	for (const { card, indicator } of chapters.flatMap(({ figures }) => figures)) {
		if (!card) continue;
		const known = found.get(card.source.title) ?? {
			...{ ...card.source, account: card.beside.account, labels: [] },
		};
		if (!known.labels.includes(indicator.label)) known.labels.push(indicator.label);
		found.set(card.source.title, known);
	}
	return [...found.values()];
}
