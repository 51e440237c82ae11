import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import IconPencil from "@tabler/icons-react/dist/esm/icons/IconPencil.mjs";
import { useContext, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import { Link } from "#app/live/pages.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { DragContext } from "./drag-parts.ts";
import { PlainArea } from "./loose-cards.tsx";
import { ThemeCard } from "./theme-card.tsx";

export interface ThemeTrayProps {
	theme: BoardTheme;
	cards: BoardCard[];
	/** the first sentence of what the room sees in it */
	sentence: string;
	/** so many cards are shown until somebody asks for more; 0 shows the name alone */
	first: number;
	figureLabels: Record<string, string>;
	onMove?: (card: string, place: string) => void;
	onEdit?: (theme: string) => void;
}

/** A theme as a tray on the table, with what was laid in it. */
export function ThemeTray({ theme, cards, sentence, first, figureLabels, onMove, onEdit }: ThemeTrayProps) {
	const drag = useContext(DragContext);
	const [all, setAll] = useState(false);
	const DropArea = drag?.DropArea ?? PlainArea;
	const shown = first === 0 ? [] : all ? cards : cards.slice(0, first);
	return (
		<DropArea place={theme.id} className="tray" aria-labelledby={`tray-${theme.id}`} data-theme={theme.id}>
			<div className="tray__head">
				<h3 id={`tray-${theme.id}`} tabIndex={-1}>
					{theme.name}
				</h3>
				<p className="tray__count">{countWords(cards.length)}</p>
			</div>
			{sentence && <p className="tray__sentence">{sentence}</p>}
			{cards.length === 0 && first > 0 && (
				<p className="tray__empty">{onMove ? m.themes_tray_empty() : m.themes_tray_empty_reader()}</p>
			)}
			{shown.length > 0 && (
				<ul className="tray__cards">
					{shown.map((card) => (
						<li key={card.id}>
							<ThemeCard
								card={card}
								place={theme.id}
								figure={card.figure ? figureLabels[card.figure.indicator] : undefined}
								onMove={onMove}
							/>
						</li>
					))}
				</ul>
			)}
			{first > 0 && cards.length > first && (
				<Button
					variant="quiet"
					type="button"
					className="tray__more needs-script"
					aria-expanded={all}
					onClick={() => setAll(!all)}
				>
					{all ? m.themes_fewer() : m.themes_more({ count: cards.length - first })}
					<VisuallyHidden> {theme.name}</VisuallyHidden>
				</Button>
			)}
			<div className="tray__actions">
				<Link to={paths.themeHere(theme.id)} className="button button--secondary" preventScrollReset={false}>
					<span className="button__label">
						{m.themes_open()} <VisuallyHidden>{theme.name}</VisuallyHidden>
					</span>
					<IconArrowRight stroke={1.75} aria-hidden="true" />
				</Link>
				{onEdit && <EditButton theme={theme} onEdit={onEdit} />}
			</div>
		</DropArea>
	);
}

/** Opens what can be done with a theme; without scripts it asks for the page with it. */
export function EditButton({ theme, onEdit }: { theme: BoardTheme; onEdit: (theme: string) => void }) {
	return (
		<Button
			variant="quiet"
			form="themes-look"
			name="bewerk"
			value={theme.id}
			aria-haspopup="dialog"
			icon={<IconPencil stroke={1.75} aria-hidden="true" />}
			onClick={(event) => {
				event.preventDefault();
				onEdit(theme.id);
			}}
		>
			{m.themes_edit()} <VisuallyHidden>{theme.name}</VisuallyHidden>
		</Button>
	);
}

/** "3 bijdragen" */
export function countWords(count: number): string {
	return count === 1 ? m.themes_count_one() : m.themes_count({ count });
}
