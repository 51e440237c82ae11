import IconArrowsMove from "@tabler/icons-react/dist/esm/icons/IconArrowsMove.mjs";
import IconChartBar from "@tabler/icons-react/dist/esm/icons/IconChartBar.mjs";
import { memo, useContext, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { cx } from "#app/components/cx.ts";
import { toneClass } from "#app/components/tone.ts";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import { GroupShape, groupLabel, lensLook } from "#app/contributions/lens.tsx";
import type { BoardCard } from "#app/domain/live/board.ts";
import { headCountText } from "#app/words/head-count-text.ts";
import { m } from "#app/words/index.ts";
import { DragContext, loosePlace } from "./drag-parts.ts";

export interface ThemeCardProps {
	card: BoardCard;
	/** id of the theme in which it is shown here, or `loosePlace` */
	place: string;
	/** what its figure is called */
	figure?: string;
	/** opens the menu that moves it; leave it out for who may not */
	onMove?: (card: string, place: string) => void;
}

/** From so many characters a text is cut off until somebody asks for the rest: about three lines of a card. */
const longText = 120;

/** A contribution in a few lines: what was said, under which lens, by what kind of group, about which figure. */
export const ThemeCard = memo(function ThemeCard({ card, place, figure, onMove }: ThemeCardProps) {
	const drag = useContext(DragContext);
	const [open, setOpen] = useState(false);
	const { tone, Icon: LensIcon, label } = lensLook(card.lens);
	const words = card.translation ?? card.text;
	const more = words.length > longText || card.translation !== null;
	const body = (
		<article className={cx("theme-card", toneClass(tone))} data-card={card.id} data-place={place}>
			{drag && onMove && <drag.Handle words={openingOf(card)} />}
			<p
				className={cx("theme-card__text", more && !open && "theme-card__text--cut")}
				lang={card.translation ? "nl" : card.language}
				dir="auto"
			>
				{words}
			</p>
			{open && card.translation && (
				<p className="theme-card__original" lang={card.language} dir="auto">
					{card.text}
				</p>
			)}
			<p className="theme-card__facts">
				<span className="theme-card__lens">
					<LensIcon stroke={1.75} aria-hidden="true" />
					{label()}
				</span>
				<span className="theme-card__group">
					<GroupShape group={card.group} />
					{groupLabel(card.group)}
					{card.headCount !== 1 && ` · ${headCountText(card.headCount)}`}
				</span>
				{figure && (
					<span className="theme-card__figure">
						<IconChartBar stroke={1.75} aria-hidden="true" />
						<VisuallyHidden>{m.themes_about_figure()} </VisuallyHidden>
						{figure}
					</span>
				)}
			</p>
			{(more || onMove) && (
				<div className="theme-card__actions">
					{more && (
						<Button
							variant="quiet"
							type="button"
							className="needs-script"
							aria-expanded={open}
							data-control="more"
							onClick={() => setOpen(!open)}
						>
							{open ? m.themes_read_less() : m.themes_read_more()}
						</Button>
					)}
					{onMove && <MoveButton card={card} place={place} onMove={onMove} />}
				</div>
			)}
		</article>
	);
	if (!drag || !onMove) return body;
	return (
		<drag.Card card={card.id} place={place}>
			{body}
		</drag.Card>
	);
});

/** Opens the menu that moves a card; without scripts it asks for the page with that menu. */
export function MoveButton({
	card,
	place,
	onMove,
}: Required<Pick<ThemeCardProps, "card" | "place" | "onMove">>) {
	return (
		<Button
			variant="quiet"
			form="themes-look"
			name="kaart"
			value={place === loosePlace ? card.id : `${card.id}.${place}`}
			data-control="move"
			aria-haspopup="dialog"
			icon={<IconArrowsMove stroke={1.75} aria-hidden="true" />}
			onClick={(event) => {
				event.preventDefault();
				onMove(card.id, place);
			}}
		>
			{m.themes_move()} <VisuallyHidden>{openingOf(card)}</VisuallyHidden>
		</Button>
	);
}

/** The first words of a card, to tell it from others. */
export function openingOf({ text, translation }: Pick<BoardCard, "text" | "translation">): string {
	const words = translation ?? text;
	return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}
