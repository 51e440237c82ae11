import IconShieldLock from "@tabler/icons-react/dist/esm/icons/IconShieldLock.mjs";
import type { ReactNode } from "react";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";
import "../styles/figures.css";
import { aboutPeriodText, ageText, fallbackText, sentenceText, valueText } from "../words/figure-text.ts";
import { FigureBadges } from "./figure-badges.tsx";
import { FigureJudged } from "./figure-judged.tsx";

/** What a figure says: its sentence, its number and of when, why there is none, and how it was judged. */
export function FigureHead({
	card,
	id,
	level,
	choose,
}: {
	card: FigureCard;
	/** of the heading */
	id: string;
	level: 1 | 2 | 3;
	/** How another year or part is chosen, beside the year. */
	choose?: ReactNode;
}) {
	const Heading = `h${level}` as const;
	const fallback = fallbackText(card);
	const shown = card.value.state === "shown";
	return (
		<header className="figure-card__head">
			{(card.fictional || card.status === "voorlopig") && (
				<p className="figure-card__badges">
					<FigureBadges card={card} />
				</p>
			)}
			{fallback && <p className="figure-card__fallback">{fallback}</p>}
			<Heading id={id} className="figure-card__sentence">
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
