import { DataTable } from "#app/components/data-table.tsx";
import { GroupShape, groupLabel, lensLook } from "#app/contributions/lens.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import { Link } from "#app/live/pages.ts";
import * as paths from "#app/paths.ts";
import { headCountText } from "#app/words/head-count-text.ts";
import { m } from "#app/words/index.ts";
import { matches } from "./arrange.ts";
import { loosePlace } from "./drag-parts.ts";
import { type Search, SearchFields } from "./loose-cards.tsx";
import { MoveButton } from "./theme-card.tsx";
import { EditButton } from "./theme-tray.tsx";

export interface ThemeTableProps {
	cards: BoardCard[];
	themes: BoardTheme[];
	/** how many cards lie in a theme */
	counts: Map<string, number>;
	sentences: Record<string, string>;
	figureLabels: Record<string, string>;
	search: Search;
	onSearch: (search: Search) => void;
	onMove?: (card: string, place: string) => void;
	onEdit?: (theme: string) => void;
}

/** The same board as two tables: what can be seen and done with the cards can be seen and done here. */
export function ThemeTable(props: ThemeTableProps) {
	const { cards, themes, counts, sentences, figureLabels, search, onSearch, onMove, onEdit } = props;
	const names = new Map(themes.map(({ id, name }) => [id, name]));
	const found = cards.filter((card) => matches(card, search.words, search.lens));
	// What still has to find a place comes first.
	const rows = [...found].sort((a, b) => placesIn(a, names) - placesIn(b, names) || b.order - a.order);
	return (
		<div className="theme-table stack">
			{themes.length > 0 && (
				<DataTable
					className="theme-table__frame"
					caption={m.themes_title({ count: themes.length })}
					captionHidden
					columns={[
						{ id: "theme", label: m.themes_table_theme() },
						{ id: "count", label: m.themes_table_count(), numeric: true },
						{ id: "see", label: m.themes_text_see() },
						{ id: "do", label: m.themes_table_do() },
					]}
					rows={themes.map((theme) => ({
						id: theme.id,
						cells: [
							<Link key="open" to={paths.themeHere(theme.id)}>
								{theme.name}
							</Link>,
							counts.get(theme.id) ?? 0,
							sentences[theme.id] ?? "",
							onEdit && <EditButton key="edit" theme={theme} onEdit={onEdit} />,
						],
					}))}
				/>
			)}
			<SearchFields search={search} onSearch={onSearch} />
			{rows.length === 0 ? (
				<p>{cards.length === 0 ? m.themes_no_cards() : m.table_none_found()}</p>
			) : (
				<DataTable
					className="theme-table__frame"
					caption={m.themes_table_caption()}
					captionHidden
					columns={[
						{ id: "text", label: m.table_list_text() },
						{ id: "themes", label: m.themes_table_themes() },
						{ id: "about", label: m.themes_table_about() },
						{ id: "do", label: m.themes_table_do() },
					]}
					rows={rows.map((card) => ({
						id: card.id,
						cells: cellsOf(card, { names, figureLabels, onMove }),
					}))}
				/>
			)}
		</div>
	);
}

const placesIn = (card: BoardCard, names: Map<string, string>): number =>
	card.themes.filter((id) => names.has(id)).length;

function cellsOf(
	card: BoardCard,
	{
		names,
		figureLabels,
		onMove,
	}: { names: Map<string, string> } & Pick<ThemeTableProps, "figureLabels" | "onMove">,
) {
	const here = card.themes.filter((id) => names.has(id));
	// Taken up from its one theme it can leave that; from several it can only be laid in more, or be taken out of each.
	const place = here.length === 1 && here[0] ? here[0] : loosePlace;
	const figure = card.figure && figureLabels[card.figure.indicator];
	return [
		<span key="text" lang={card.translation ? "nl" : card.language} dir="auto">
			{card.translation ?? card.text}
		</span>,
		here.length === 0 ? (
			<em key="themes">{m.themes_loose_name()}</em>
		) : (
			here.map((id) => names.get(id)).join(", ")
		),
		<span key="about">
			{lensLook(card.lens).label()}
			{" · "}
			<GroupShape group={card.group} /> {groupLabel(card.group)}
			{card.headCount !== 1 && ` · ${headCountText(card.headCount)}`}
			{figure && ` · ${figure}`}
		</span>,
		onMove && (
			<span key="do" data-card={card.id} data-place={place}>
				<MoveButton card={card} place={place} onMove={onMove} />
			</span>
		),
	];
}
