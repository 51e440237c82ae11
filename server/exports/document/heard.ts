import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { Heard, HeardRow, Outcome } from "#app/domain/outcome/outcome.ts";
import { type Lens, lenses, smallestGroup } from "#app/domain/vocabulary.ts";
import { formatList, formatNumber, m } from "#app/words/index.ts";
import { groupWords, lensWords } from "#app/words/lists.ts";
import { heading, list, paragraph, table, textBlocks } from "./blocks.ts";
import type { Block, Chapter, List, Paragraph, Words } from "./document.ts";

/** How many quotes about what goes well stand above the table that has them all. */
const mostGood = 6;
/** About how many letters stand in one cell of the table. */
const mostInCell = 430;

/** What goes well, in the room's own words, and what the agreements keep. */
export function good({ heard, agreements }: Outcome): Chapter {
	const kept = agreements.filter((one) => one.kind === "behouden");
	const quotes = heard.flatMap(({ group, source, lenses: said }) =>
		said["gaat-goed"].flatMap((one) => (one.kind === "quote" ? [{ one, who: who(group, source) }] : [])),
	);
	const told = quotes.slice(0, mostGood);
	const blocks: Block[] = [];
	if (kept.length > 0)
		blocks.push(
			heading(m.export_good_kept()),
			list(kept.map((one) => [{ text: titleOf(one, m.export_no_words()), bold: true }])),
		);
	if (kept.length > 0 && told.length > 0) blocks.push(heading(m.export_good_told()));
	if (told.length > 0)
		blocks.push(
			list(
				told.map(({ one, who: whose }): Words[] => [
					{ text: quoted(one.translation ?? one.text) },
					{ text: ` (${whose})`, soft: true },
				]),
			),
		);
	if (quotes.length > told.length) blocks.push(paragraph(m.export_good_more(), "note"));
	if (blocks.length === 0) blocks.push(paragraph(m.export_good_empty()));
	return { title: m.export_good_title(), blocks };
}

/** Everything that was said, per group and per source, under the three lenses. */
export function heard({ heard: rows }: Outcome): Chapter {
	return {
		title: m.export_heard_title(),
		wide: true,
		blocks: [
			paragraph(m.export_heard_intro()),
			table(
				[
					{ title: m.export_heard_source(), share: 14 },
					...lenses.map((lens) => ({ title: lensWords[lens](), share: 23, lens })),
					{ title: m.export_heard_links(), share: 17 },
				],
				rows.flatMap((row) =>
					partsOf(row).map((part, at) => [
						at === 0 ? source(row) : [paragraph(m.export_heard_continued({ source: nameOf(row) }))],
						...lenses.map((lens) => said(part[lens], at === 0)),
						links(lenses.flatMap((lens) => part[lens])),
					]),
				),
				m.export_heard_empty(),
				{ wide: true },
			),
		],
	};
}

/** What a group said in rows that fit on a page, so that on each page stands who said it. */
function partsOf({ lenses: said }: HeardRow): HeardRow["lenses"][] {
	const cells = {
		"gaat-goed": inCells(said["gaat-goed"]),
		"kan-beter": inCells(said["kan-beter"]),
		"mag-niet-ontbreken": inCells(said["mag-niet-ontbreken"]),
	};
	const rows = Math.max(1, ...lenses.map((lens) => cells[lens].length));
	return Array.from({ length: rows }, (_, at) => ({
		"gaat-goed": cells["gaat-goed"][at] ?? [],
		"kan-beter": cells["kan-beter"][at] ?? [],
		"mag-niet-ontbreken": cells["mag-niet-ontbreken"][at] ?? [],
	}));
}

function inCells(all: Heard[]): Heard[][] {
	const cells: Heard[][] = [];
	let letters = mostInCell;
	for (const one of all) {
		const added = one.kind === "theme" ? 40 : one.text.length + (one.translation?.length ?? 0) + 15;
		if (letters + added > mostInCell) {
			cells.push([]);
			letters = 0;
		}
		cells.at(-1)?.push(one);
		letters += added;
	}
	return cells;
}

const nameOf = ({ group, source: from }: HeardRow) => from || groupWords[group]();

function source(row: HeardRow) {
	const { group, source: from, contributions, people } = row;
	const lines = [paragraph([{ text: nameOf(row), bold: true }])];
	if (from) lines.push(paragraph(groupWords[group]()));
	const told =
		contributions === 1
			? m.export_contribution_one()
			: m.export_contributions({ count: formatNumber(contributions) });
	lines.push(paragraph(told));
	if (from) {
		const count = people === null ? m.export_few_people({ limit: smallestGroup }) : formatNumber(people);
		lines.push(paragraph(m.export_people({ count })));
	}
	return lines;
}

/** Each quote as an item of a list; one in another language is followed by its translation. */
function said(all: Heard[], first: boolean): (Paragraph | List)[] {
	if (all.length === 0) return [paragraph([{ text: first ? m.export_heard_nothing() : "", soft: true }])];
	return all.flatMap((one): (Paragraph | List)[] => {
		if (one.kind === "theme") return [list([[{ text: timesAbout(one), soft: true }]])];
		const words: List = { ...list([quoted(one.text)]), language: one.language };
		const translation = one.translation ?? "";
		return one.language === "nl" || translation === ""
			? [words]
			: [words, paragraph([{ text: m.export_heard_translation({ text: quoted(translation) }), soft: true }])];
	});
}

function timesAbout({ theme, times }: Extract<Heard, { kind: "theme" }>): string {
	if (!theme) return times === 1 ? m.export_heard_once_loose() : m.export_heard_times_loose({ count: times });
	return times === 1
		? m.export_heard_once({ theme })
		: m.export_heard_times({ theme, count: formatNumber(times) });
}

/** The themes and figures that these words were about. */
function links(all: Heard[]): (Paragraph | List)[] {
	const themes = new Set(
		all.flatMap((one) => (one.kind === "quote" ? one.themes : one.theme)).filter(Boolean),
	);
	const about = new Set(all.flatMap((one) => (one.kind === "quote" && one.figure ? [one.figure] : [])));
	const lines: Paragraph[] = [];
	for (const theme of themes) lines.push(paragraph(theme));
	for (const figure of about)
		lines.push(paragraph([{ text: m.export_heard_figure({ figure }), soft: true }]));
	return lines.length > 0 ? lines : [paragraph([{ text: m.export_heard_no_links(), soft: true }])];
}

/** What the room made of it: per theme what we see, what it may mean, and what we do not know yet. */
export function meaning({ themes }: Outcome): Chapter {
	const nothing = m.export_not_filled();
	return {
		title: m.export_meaning_title(),
		wide: true,
		blocks: [
			paragraph(m.export_meaning_intro()),
			table(
				[
					{ title: m.export_theme(), share: 28 },
					{ title: m.export_meaning_see(), share: 24 },
					{ title: m.export_meaning_mean(), share: 24 },
					{ title: m.export_meaning_unknown(), share: 24 },
				],
				themes.map((theme) => [
					[
						paragraph([{ text: theme.name, bold: true }]),
						paragraph([{ text: perLens(theme.contributions), soft: true }]),
						...theme.figures.map((figure) =>
							paragraph([{ text: m.export_heard_figure({ figure }), soft: true }]),
						),
					],
					textBlocks(theme.see, nothing),
					textBlocks(theme.mean, nothing),
					textBlocks(theme.unknown, nothing),
				]),
				m.export_meaning_empty(),
				{ wide: true },
			),
		],
	};
}

/** "5 keer gaat goed, 10 keer kan beter" */
function perLens(counts: Record<Lens, number>): string {
	const told = lenses
		.filter((lens) => counts[lens] > 0)
		.map((lens) => m.export_times({ count: counts[lens], lens: lensWords[lens]().toLowerCase() }));
	return told.length > 0 ? formatList(told) : m.export_no_contributions();
}

function who(group: HeardRow["group"], from: string): string {
	return from ? `${from}, ${groupWords[group]()}` : groupWords[group]();
}

const quoted = (text: string) => m.export_quoted({ text });
