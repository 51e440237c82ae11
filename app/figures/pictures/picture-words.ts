import type { DataTableProps } from "#app/components/data-table.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import {
	type Picture,
	type PictureNorm,
	type PictureRow,
	sharesOfPeople,
} from "#app/domain/figure/picture.ts";
import type { Verdict } from "#app/domain/figure/told-target.ts";
import { comparisonNote, numberText, periodText, valueText } from "#app/words/figure-text.ts";
import { capitalised, formatList, formatNumber, m } from "#app/words/index.ts";
import { populationWords } from "#app/words/lists.ts";
import { basisWords, verdictWords } from "#app/words/reading-text.ts";

type Twin = Pick<DataTableProps, "columns" | "rows">;
type Shares = Extract<Picture, { kind: "shares" }>;

/** A picture as one sentence. */
export function captionOf(picture: Picture, card: FigureCard): string {
	const { place, value, indicator } = card;
	const text = valueText(value, indicator);
	switch (picture.kind) {
		case "hundred":
			return hundredText(picture, card);
		case "bar": {
			const whole = picture.rows.find(({ role, drawn }) => role === "whole" && drawn);
			return whole
				? m.picture_bar_of({
						value: text,
						whole: valueText(whole.value, indicator),
						place: whole.place.shortName,
					})
				: m.picture_bar({ place: place.name, value: text });
		}
		case "grade":
			return m.picture_grade({ place: place.name, value: text });
		case "duration":
			return [
				...picture.rows.filter(({ role }) => role !== "compared").map((row) => durationText(row, card)),
				...picture.norms.map((norm) => normText(norm, card)),
			].join(". ");
		case "shares": {
			const parts = card.parts.map((part) => partText(part.label, valueText(part.value, indicator)));
			const said = { place: place.name, parts: formatList(parts) };
			return [
				indicator.population === "geld" ? m.picture_shares(said) : m.picture_shares_plain(said),
				peopleText(card),
			]
				.filter(Boolean)
				.join(" ");
		}
		case "hidden":
			if (value.state === "missing") return m.picture_hidden_missing({ value: text });
			return picture.of === "shares" && value.state === "shown"
				? m.picture_hidden_part()
				: m.picture_hidden({ value: text });
	}
}

/** "Sociaal Team: 34 dagen, binnen de norm" */
function durationText(row: PictureRow, { place, indicator, period }: FigureCard): string {
	const when = row.period === period ? "" : `, ${periodText(row.period)}`;
	const name = `${row.part ? `${place.name}, ${row.part}` : row.place.name}${when}`;
	const value = valueText(row.value, indicator);
	return row.verdict
		? m.picture_row({ name, value, verdict: normVerdict(row.verdict) })
		: m.picture_duration({ place: name, value });
}

const partText = (name: string, value: string) => m.picture_part({ name, value });

function peopleText({ beside: { people } }: FigureCard): string {
	if (!people) return "";
	const style = { unit: null, decimals: 0 };
	return m.picture_shares_people({
		parts: formatList(people.parts.map(({ label, value }) => partText(label, valueText(value, style)))),
	});
}

function hundredText({ sure, most }: { sure: number; most: number }, card: FigureCard): string {
	const about = { place: card.place.shortName, people: populationWords[card.indicator.population]() };
	if (sure === most)
		return sure === 1 ? m.picture_hundred_one(about) : m.picture_hundred({ ...about, count: sure });
	if (sure > 0) return m.picture_hundred_range({ ...about, low: sure, high: most });
	return most === 1
		? m.picture_hundred_less_than_one(about)
		: m.picture_hundred_at_most({ ...about, high: most });
}

export const nameOfRow = ({ place, role, part }: PictureRow): string =>
	capitalised(role === "whole" ? m.figures_whole({ place: place.name }) : (part ?? place.name));

/** What has to be known beside a row: its year, another source, members of a group, whether it met the norm. */
export function noteOfRow(row: PictureRow, card: FigureCard): string {
	const compared = card.comparison.find(({ place }) => place.id === row.id);
	const note = compared ? comparisonNote(compared, card) : periodText(row.period);
	return row.verdict ? `${note}, ${normVerdict(row.verdict)}` : note;
}

const normVerdict = (verdict: Verdict): string => {
	if (verdict === "ja") return m.picture_norm_ja();
	return verdict === "nee" ? m.picture_norm_nee() : verdictWords[verdict]();
};

export const normText = ({ basis, value }: PictureNorm, { indicator }: FigureCard): string =>
	m.picture_norm({ basis: capitalised(basisWords[basis]()), value: numberText(value, indicator) });

/** What is divided: euros, or whatever the shares are of. */
export const wholeWord = ({ indicator: { population } }: FigureCard): string =>
	population === "geld" ? m.picture_money() : m.picture_share();

/** Each part with everything that is told of it. */
export function sharesIn({ parts }: Shares, card: FigureCard) {
	return parts.flatMap(({ id }) => {
		const part = card.parts.find((one) => one.id === id);
		if (!part) return [];
		const { value, label, divided } = part;
		const people = card.beside.people?.parts.find((one) => one.id === id);
		const share = valueText(value, card.indicator);
		const printed = value.state === "shown" && value.printed;
		const euro = card.indicator.population === "geld" ? ("euro" as const) : null;
		const amount = divided ? numberText(divided.numerator, { unit: euro, decimals: 0 }) : "";
		const ofPeople = people && sharesOfPeople(card) ? valueText(people.value, card.indicator) : "";
		return {
			id,
			name: capitalised(label),
			cells: [printed ? `${share} (${m.picture_printed({ text: printed })})` : share, amount, ofPeople],
			texts: [share, amount, ofPeople && `${m.picture_people()} ${ofPeople}`].filter(Boolean),
		};
	});
}

/** The same as a table; null where nothing is drawn. */
export function twinOf(picture: Picture, card: FigureCard): Twin | null {
	const who = { id: "who", label: m.picture_who() };
	switch (picture.kind) {
		case "hidden":
			return null;
		case "hundred": {
			const { sure, most } = picture;
			const people = capitalised(populationWords[card.indicator.population]());
			return {
				columns: [who, { id: "count", label: m.picture_in_hundred(), numeric: true }],
				rows: [
					{ id: "sure", cells: [card.indicator.label, formatNumber(sure)] },
					...(most > sure ? [{ id: "maybe", cells: [m.picture_maybe(), formatNumber(most - sure)] }] : []),
					{ id: "rest", cells: [`${people}: ${m.picture_others()}`, formatNumber(100 - most)] },
				],
			};
		}
		case "shares": {
			const shares = sharesIn(picture, card);
			const columns = [
				{ id: "share", label: wholeWord(card), numeric: true },
				{ id: "amount", label: m.picture_amount(), numeric: true },
				{ id: "people", label: m.picture_people(), numeric: true },
			];
			const told = columns.map((_, at) => shares.some(({ cells }) => cells[at]));
			return {
				columns: [who, ...columns.filter((_, at) => told[at])],
				rows: shares.map(({ id, name, cells }) => ({
					id,
					cells: [name, ...cells.filter((_, at) => told[at])],
				})),
			};
		}
		default:
			return {
				columns: [
					who,
					{ id: "value", label: m.figures_table_value(), numeric: true },
					{ id: "note", label: m.figures_table_note() },
				],
				rows: [
					...picture.rows.map((row) => ({
						id: row.id,
						cells: [nameOfRow(row), valueText(row.value, card.indicator), noteOfRow(row, card)],
					})),
					...picture.norms.map(({ id, basis, value }) => ({
						id,
						cells: [capitalised(basisWords[basis]()), numberText(value, card.indicator), ""],
					})),
				],
			};
	}
}
