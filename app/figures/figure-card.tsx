import IconFlask from "@tabler/icons-react/dist/esm/icons/IconFlask.mjs";
import IconShieldLock from "@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs";
import { type ReactNode, useId } from "react";
import { Badge } from "#app/components/badge.tsx";
import { cx } from "#app/components/cx.ts";
import type { ComparisonRow, FigureCard } from "#app/domain/figure/figure-card.ts";
import { formatList, m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import "../styles/figures.css";
import {
	aboutPeriodText,
	ageText,
	caveatTexts,
	fallbackText,
	periodText,
	sentenceText,
	valueText,
} from "../words/figure-text.ts";
import { FigureMap } from "./figure-map.tsx";
import { FigureRows } from "./figure-rows.tsx";
import { FigureTrend } from "./figure-trend.tsx";

export interface FigureCardViewProps {
	card: FigureCard;
	/** Draws the wijken; without it the card stands alone, as in a list. */
	shapes?: MapShapes;
	/** the address of the page with the large map */
	enlarge?: string;
	headingLevel?: 2 | 3;
	className?: string;
	/** What people can do with the figure, at the end of the card. */
	children?: ReactNode;
}

/** One figure on the table: the sentence first, then the number, the map, time, comparison, what to mind, source. */
export function FigureCardView({
	card,
	shapes,
	enlarge,
	headingLevel = 2,
	className,
	children,
}: FigureCardViewProps) {
	const headingId = useId();
	const Heading = `h${headingLevel}` as const;
	const fallback = fallbackText(card);
	const shown = card.value.state === "shown";
	const whole = card.comparison.filter((row) => row.whole);
	const compared = card.comparison.filter((row) => !row.whole);
	const style = card.indicator;
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
				<p className="figure-card__value-line">
					<strong className={shown ? "figure-card__number" : "figure-card__state"}>
						{valueText(card.value, style)}
					</strong>
					<span className="figure-card__when">
						{aboutPeriodText(card.period)}, {ageText(card.age)}
					</span>
				</p>
				{!shown && <WhyHidden card={card} />}
			</header>
			{shapes && <FigureMap card={card} shapes={shapes} enlarge={enlarge} />}
			{card.parts.length > 1 && (
				<Section title={m.figures_parts_title({ place: card.place.name })}>
					<FigureRows
						rows={card.parts.map((part) => ({
							...part,
							name: part.label,
							own: part.id === card.breakdown?.id,
						}))}
						style={style}
						bars
					/>
				</Section>
			)}
			<FigureTrend card={card} />
			{compared.length > 0 && (
				<Section title={m.figures_compare_title()}>
					<FigureRows
						rows={[
							{ ...card, id: card.place.id, name: card.place.name, own: true },
							...compared.map((row) => ({
								...row,
								id: row.place.id,
								name: row.place.name,
								note: noteOf(row),
							})),
						]}
						style={style}
						bars={style.unit === "percentage"}
					/>
				</Section>
			)}
			{whole.length > 0 && (
				<Section title={m.figures_whole_title()}>
					<FigureRows
						rows={whole.map((row) => ({
							...row,
							id: row.place.id,
							name: m.figures_whole({ place: row.place.name }),
							note: noteOf(row),
						}))}
						style={style}
						bars={false}
					/>
				</Section>
			)}
			<FigureFooter card={card} />
			{children}
		</article>
	);
}

/** Another year or another source is named right beside the value. */
function noteOf(row: ComparisonRow): string {
	return [
		row.otherPeriod ? m.figures_other_period({ period: periodText(row.period) }) : "",
		row.countedOtherwise ? m.figures_counted_otherwise() : "",
		row.otherSource ? m.figures_other_source({ title: row.otherSource }) : "",
	]
		.filter(Boolean)
		.join(", ");
}

function Section({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="figure-card__section">
			<p className="figure-card__title">{title}</p>
			{children}
		</section>
	);
}

function WhyHidden({ card }: { card: FigureCard }) {
	if (card.value.state === "missing") return null;
	const perWijk = card.areas.some((area) => area.value.state === "small");
	return (
		<p className="figure-card__why">
			<IconShieldLock stroke={1.75} aria-hidden="true" />
			<span>
				{card.value.state === "small"
					? m.figures_why_small()
					: perWijk
						? m.figures_why_withheld()
						: m.figures_why_withheld_alone()}
			</span>
		</p>
	);
}

function FigureFooter({ card }: { card: FigureCard }) {
	const { title, publisher, url } = card.source;
	const caveats = caveatTexts(card);
	if (card.leftOut.length > 0) caveats.push(m.figures_left_out({ places: formatList(card.leftOut) }));
	return (
		<footer className="figure-card__foot">
			{caveats.length > 0 && (
				<>
					<p className="figure-card__title">{m.figures_caveats_title()}</p>
					<ul className="figure-card__caveats">
						{caveats.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
				</>
			)}
			<p>{card.indicator.explanation}</p>
			<p>{m.figures_official({ label: card.indicator.label })}</p>
			<p>
				{url ? (
					<a href={url}>{m.figures_source({ title, publisher })}</a>
				) : (
					m.figures_source({ title, publisher })
				)}
			</p>
		</footer>
	);
}
