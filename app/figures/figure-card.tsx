import { type ReactNode, useId } from "react";
import { cx } from "#app/components/cx.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { pictureOf } from "#app/domain/figure/picture.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import "../styles/figures.css";
import { FigureComparison } from "./figure-comparison.tsx";
import { FigureFooter } from "./figure-footer.tsx";
import { FigureHead } from "./figure-head.tsx";
import { FigureMap } from "./figure-map.tsx";
import { FigureNotes } from "./figure-notes.tsx";
import { FigureChange, FigureInterval, FigureParts } from "./figure-sections.tsx";
import { FigureTargets } from "./figure-targets.tsx";
import { FigureTrend } from "./figure-trend.tsx";
import { FigurePicture } from "./pictures/figure-picture.tsx";

export interface FigureCardViewProps {
	card: FigureCard;
	/** Draws the wijken; without it the card stands alone, as in a list. */
	shapes?: MapShapes;
	/** the address of the page with the large map */
	enlarge?: string;
	/** ids of the evenings whose outcome this reader may open */
	mayOpen?: string[];
	headingLevel?: 2 | 3;
	className?: string;
	/** How another year or part of it is chosen, for who may: a closed <details> beside the year. */
	choose?: ReactNode;
	/** What else there is, at the end of the card. */
	children?: ReactNode;
}

/**
 * One figure on the table: its sentence and its picture first, then what it is compared with, what changed, how sure it is,
 * how it was read, and where it comes from.
 */
export function FigureCardView({
	card,
	shapes,
	enlarge,
	mayOpen = [],
	headingLevel = 2,
	className,
	choose,
	children,
}: FigureCardViewProps) {
	const headingId = useId();
	const picture = pictureOf(card);
	return (
		<article className={cx("figure-card", className)} aria-labelledby={headingId}>
			<FigureHead card={card} id={headingId} level={headingLevel} choose={choose} />
			<div className={cx("figure-card__scene", picture && `figure-card__scene--${picture.kind}`)}>
				<FigurePicture card={card} />
				{shapes && <FigureMap card={card} shapes={shapes} enlarge={enlarge} />}
			</div>
			{/* A picture with rows has these places in it, with their years. */}
			{!(picture && "rows" in picture) && <FigureComparison card={card} />}
			<FigureChange card={card} />
			<FigureTrend card={card} />
			<FigureInterval card={card} />
			{picture?.kind !== "shares" && <FigureParts card={card} />}
			<FigureTargets card={card} />
			<FigureNotes card={card} mayOpen={mayOpen} />
			<FigureFooter card={card} />
			{children}
		</article>
	);
}
