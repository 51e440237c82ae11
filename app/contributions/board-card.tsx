import type { ReactNode } from "react";
import { cx } from "#app/components/cx.ts";
import { toneClass } from "#app/components/tone.ts";
import type { BoardCard } from "#app/domain/live/board.ts";
import { headCountText } from "#app/words/head-count-text.ts";
import { getLocale, m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import { GroupShape, groupLabel, kindLabel, lensLook, SubjectIcon, subjectLabel } from "./lens.tsx";
import "../styles/board.css";

export interface BoardCardProps {
	card: BoardCard;
	/** The figure that the card is about, in words; leave it out where that figure stands above the cards. */
	figureLabel?: string;
	/** Say no lens where the column or filter above the cards does. */
	withLens?: boolean;
	/** It came or changed since the reader last looked. */
	fresh?: boolean;
	/** Buttons that belong to this card. */
	children?: ReactNode;
	className?: string;
}

/** A paper card on the table: what was said, and by what kind of group. Nobody's name is on it. */
export function BoardCardView({
	card,
	figureLabel,
	withLens = true,
	fresh = false,
	children,
	className,
}: BoardCardProps) {
	const { tone, Icon: LensIcon, label } = lensLook(card.lens);
	return (
		<article className={cx("board-card", toneClass(tone), fresh && "board-card--fresh", className)}>
			{fresh && <p className="board-card__fresh">{m.card_fresh()}</p>}
			{withLens && (
				<p className="board-card__lens">
					<LensIcon stroke={1.75} aria-hidden="true" />
					<span>{label()}</span>
				</p>
			)}
			<CardText card={card} />
			<p className="board-card__who">
				<span className="board-card__group">
					<GroupShape group={card.group} />
					<span>{groupLabel(card.group)}</span>
				</span>
				<span className="board-card__about">
					<SubjectIcon subject={card.about} />
					<span>{subjectLabel(card.about)}</span>
				</span>
				<span>{kindLabel(card.kind)}</span>
			</p>
			{originOf(card) && <p className="board-card__origin">{originOf(card)}</p>}
			{figureLabel && <p className="board-card__figure">{m.card_about_figure({ label: figureLabel })}</p>}
			{children && <div className="board-card__actions">{children}</div>}
		</article>
	);
}

/** The translation goes first for who reads Dutch; the own words stay beside it, in their own direction. */
function CardText({ card }: { card: BoardCard }) {
	const own = (
		<p className="board-card__text" lang={card.language} dir="auto">
			{card.text}
		</p>
	);
	if (card.translation) {
		return (
			<>
				<p className="board-card__text" lang="nl">
					{card.translation}
				</p>
				<div className="board-card__original">
					<p className="board-card__note">{m.card_translation({ language: languageName(card.language) })}</p>
					<p lang={card.language} dir="auto">
						{card.text}
					</p>
				</div>
			</>
		);
	}
	if (card.language === "nl" || card.language === getLocale()) return own;
	return (
		<>
			{own}
			<p className="board-card__note">{m.card_no_translation({ language: languageName(card.language) })}</p>
		</>
	);
}

/** "Bijeenkomst Jongerenraad, 4 mensen, van een kaart op papier"; empty for what somebody wrote on the spot. */
function originOf(card: BoardCard): string {
	return [
		card.source,
		headCountText(card.headCount),
		card.fromPaper ? m.card_from_paper() : "",
		card.onBehalf && !card.fromPaper ? m.card_on_behalf() : "",
	]
		.filter(Boolean)
		.join(" · ");
}
