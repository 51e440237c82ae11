import { type ComponentType, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import type { Arrangement } from "./arrange.ts";
import type { DragSurfaceProps } from "./drag-surface.tsx";
import { LooseCards, type Search } from "./loose-cards.tsx";
import { NewTheme, type NewThemeProps } from "./new-theme.tsx";
import { ThemeTable } from "./theme-table.tsx";
import { ThemeTray } from "./theme-tray.tsx";

export interface ThemeBoardProps {
	cards: BoardCard[];
	themes: BoardTheme[];
	arrangement: Arrangement;
	/** the first sentence of what the room sees, by theme */
	sentences: Record<string, string>;
	figureLabels: Record<string, string>;
	asList: boolean;
	onAsList: (asList: boolean) => void;
	/** left out for who may not arrange */
	onMove?: (card: string, place: string) => void;
	onEdit?: (theme: string) => void;
	onNewTheme: NewThemeProps["onMake"];
	commandId: string;
	/** what cards can be dragged on, once it is loaded; what is typed above it stays when it comes */
	Surface: ComponentType<DragSurfaceProps> | null;
	onDrop: DragSurfaceProps["onMove"];
}

/** The more themes, the fewer cards each shows, so that all stay in reach; at last their names alone. */
function cardsShown(themes: number): number {
	if (themes > 12) return 0;
	return themes > 4 ? 2 : 6;
}

/** What is loose beside the themes that it can go to; or the same as a list. */
export function ThemeBoard(props: ThemeBoardProps) {
	const { cards, themes, arrangement, sentences, figureLabels, asList, onAsList, onMove, onEdit } = props;
	const [search, setSearch] = useState<Search>({ words: "", lens: "" });
	const [asked, setAsked] = useState<boolean | null>(null);
	const { Surface, onDrop } = props;
	const fitting = cardsShown(themes.length);
	const namesOnly = asked ?? fitting === 0;
	const first = namesOnly ? 0 : fitting || 2;
	const board = (
		<div className="themes__surface">
			<LooseCards
				cards={arrangement.loose}
				figureLabels={figureLabels}
				search={search}
				onSearch={setSearch}
				onMove={onMove}
			/>
			<div className="themes__trays">
				{themes.length === 0 && (
					<EmptyState className="themes__empty" title={m.themes_empty()}>
						{onMove ? m.themes_empty_hint() : m.themes_empty_reader()}
					</EmptyState>
				)}
				{Surface && themes.length > 0 && <p className="themes__hint soft small">{m.themes_drag_hint()}</p>}
				{themes.map((theme) => (
					<ThemeTray
						key={theme.id}
						theme={theme}
						cards={arrangement.inTheme.get(theme.id) ?? []}
						sentence={sentences[theme.id] ?? ""}
						first={first}
						figureLabels={figureLabels}
						onMove={onMove}
						onEdit={onEdit}
					/>
				))}
			</div>
		</div>
	);
	return (
		<>
			<div className="themes__head">
				<h2 id="themes-title" tabIndex={-1}>
					{m.themes_title({ count: themes.length })}
				</h2>
				{onMove && (
					<NewTheme
						id="new-theme"
						label={m.themes_new_name()}
						button={m.themes_new_button()}
						onMake={props.onNewTheme}
						commandId={props.commandId}
					/>
				)}
				<div className="themes__tools">
					{!asList && (
						<Button
							variant="quiet"
							type="button"
							className="needs-script"
							aria-pressed={namesOnly}
							onClick={() => setAsked(!namesOnly)}
						>
							{m.themes_names_only()}
						</Button>
					)}
					<Button
						variant="quiet"
						form="themes-look"
						name="lijst"
						value={asList ? "" : "1"}
						aria-pressed={asList}
						onClick={(event) => {
							event.preventDefault();
							onAsList(!asList);
						}}
					>
						{m.table_as_list()}
					</Button>
				</div>
			</div>
			{asList ? (
				<ThemeTable
					cards={cards}
					themes={themes}
					counts={new Map([...arrangement.inTheme].map(([id, there]) => [id, there.length]))}
					sentences={sentences}
					figureLabels={figureLabels}
					search={search}
					onSearch={setSearch}
					onMove={onMove}
					onEdit={onEdit}
				/>
			) : Surface ? (
				<Surface cards={cards} themes={themes} onMove={onDrop}>
					{board}
				</Surface>
			) : (
				board
			)}
		</>
	);
}
