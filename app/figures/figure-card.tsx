import IconFlask from "@tabler/icons-react/dist/esm/icons/IconFlask.mjs";
import IconShieldLock from "@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs";
import { type ReactNode, useId } from "react";
import { Badge } from "#app/components/badge.tsx";
import { cx } from "#app/components/cx.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { pictureOf } from "#app/domain/figure/picture.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import "../styles/figures.css";
import { aboutPeriodText, ageText, fallbackText, sentenceText, valueText } from "../words/figure-text.ts";
import { FigureComparison } from "./figure-comparison.tsx";
import { FigureFooter } from "./figure-footer.tsx";
import { FigureJudged } from "./figure-judged.tsx";
import { FigureMap } from "./figure-map.tsx";
import { FigureNotes } from "./figure-notes.tsx";
import { FigureRows } from "./figure-rows.tsx";
import { FigureChange, FigureInterval, Section } from "./figure-sections.tsx";
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
}: FigureCardViewProps) {
	const headingId = useId();
	const Heading = `h${headingLevel}` as const;
	const fallback = fallbackText(card);
	const shown = card.value.state === "shown";
	const picture = pictureOf(card);
	return (
		<article className={cx("figure-card", className)} aria-labelledby={headingId}>
			<header className="figure-card__head">
				{(card.fictional || card.status === "voorlopig") && (
					<p className="figure-card__badges">
						{card.fictional && (
							<Badge tone="warning" icon={<IconFlask stroke={1.75} aria-hidden="true" />}>
								{m.figures_fictional()}
							</Badge>
						)}
						{card.status === "voorlopig" && <Badge tone="info">{m.figures_provisional()}</Badge>}
					</p>
				)}
				{fallback && <p className="figure-card__fallback">{fallback}</p>}
				<Heading id={headingId} className="figure-card__sentence">
					{sentenceText(card)}
				</Heading>
				<div className="figure-card__value-line">
					<p>
						<strong className={shown ? "figure-card__number" : "figure-card__state"}>
							{valueText(card.value, card.indicator)}
						</strong>
						<span className="figure-card__when">
							{aboutPeriodText(card.period)}, {ageText(card.age)}
						</span>
					</p>
					{choose}
				</div>
				{!shown && <WhyHidden card={card} />}
				<FigureJudged card={card} />
			</header>
			<div className={cx("figure-card__scene", picture && `figure-card__scene--${picture.kind}`)}>
				<FigurePicture card={card} />
				{shapes && <FigureMap card={card} shapes={shapes} enlarge={enlarge} />}
			</div>
			{/* A picture with rows has these places in it, with their years. */}
			{!(picture && "rows" in picture) && <FigureComparison card={card} />}
			<FigureChange card={card} />
			<FigureTrend card={card} />
			<FigureInterval card={card} />
			{card.parts.length > 1 && picture?.kind !== "shares" && (
				<Section title={m.figures_parts_title({ place: card.place.name })}>
					<FigureRows
						rows={card.parts.map((part) => ({
							...part,
							name: part.label,
							own: part.id === card.breakdown?.id,
						}))}
						style={card.indicator}
						bars
					/>
				</Section>
			)}
			<FigureTargets card={card} />
			<FigureNotes card={card} mayOpen={mayOpen} />
			<FigureFooter card={card} />
		</article>
	);
}

function WhyHidden({ card }: { card: FigureCard }) {
	const { state } = card.value;
	if (state !== "small" && state !== "withheld") return null;
	const perWijk = card.areas.some((area) => area.value.state === "small");
	return (
		<p className="figure-card__why">
			<IconShieldLock stroke={1.75} aria-hidden="true" />
			<span>
				{state === "small"
					? m.figures_why_small()
					: perWijk
						? m.figures_why_withheld()
						: m.figures_why_withheld_alone()}
			</span>
		</p>
	);
}
