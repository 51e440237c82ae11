import type { EditionChange } from "#app/domain/edition/compare.ts";
import type {
	EditionChapter,
	EditionContent,
	EditionFigure,
	EditionKind,
} from "#app/domain/edition/edition.ts";
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

/** What changed, a line each: its name, and what is to be told of it. What is new, or gone, shares a line. */
export function changeLines(changes: EditionChange[]): { name: string; text: string }[] {
	const labels = (kind: EditionChange["kind"]) =>
		changes.filter((one) => one.kind === kind).map(({ indicator }) => indicator.label);
	const grouped = [
		{ name: m.edition_change_new(), text: labels("new-figure").join("; ") },
		{ name: m.edition_change_gone(), text: labels("gone-figure").join("; ") },
	];
	return [
		...changes.flatMap((change) => ("at" in change ? [{ name: nameOf(change), text: textOf(change) }] : [])),
		...grouped.filter(({ text }) => text),
	];
}

type ChangedFigure = Extract<EditionChange, { at: object }>;

/** "Zorgkosten (verblijf), Zeist-Noord" */
function nameOf({ at: { place, part }, indicator }: ChangedFigure): string {
	return [part ? `${indicator.label} (${part})` : indicator.label, place.name].join(", ");
}

/** "herzien over 2023: het was 12 en is nu 13" */
function textOf(change: ChangedFigure): string {
	const { at, indicator } = change;
	const period = periodText(at.period);
	const text = (value: Parameters<typeof valueText>[0]) => valueText(value, indicator);
	switch (change.kind) {
		case "new-value": {
			const told = { period, value: text(change.value) };
			if (change.countedOtherwise) return m.edition_change_broken(told);
			const { before } = change;
			if (!before) return m.edition_change_value(told);
			const old = { before: periodText(before.period), old: text(before.value) };
			return m.edition_change_value_before({ ...told, ...old });
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

/** Why a figure has no sentence of its own. @param place the edition's */
export function untoldText({ byPlace, rows }: EditionFigure, place: string): string {
	if (byPlace) return m.edition_by_place({ place });
	return rows.some(({ targets }) => targets.length > 0) ? m.edition_only_target() : m.edition_no_number();
}

/** A source with what it says of itself. */
export interface UsedSource {
	title: string;
	publisher: string;
	url: string | null;
	published: string;
	account: string | null;
}

/** Every source of an edition, in the order in which they are used. */
export function sourcesOf({ chapters }: EditionContent): UsedSource[] {
	const found = new Map<string, UsedSource>();
	for (const { card } of chapters.flatMap(({ figures }) => figures))
		if (card) found.set(card.source.title, { ...card.source, account: card.beside.account });
	return [...found.values()];
}
