import IconArrowNarrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowNarrowRight.mjs";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { FigureMove } from "#app/domain/outcome/outcome-figure.ts";
import { ageText } from "#app/words/figure-text.ts";
import { formatNumber, m } from "#app/words/index.ts";

/** How the figure beside an agreement moved, with its age. Two values that may not be compared are never set side by side. */
export function AgreementFigure({ move }: { move: FigureMove }) {
	const { label, then, now, comparable, age } = move;
	const says = spoken(move);
	return (
		<div className="past-figure">
			<p className="past-figure__label">{label}</p>
			{now && comparable ? (
				<>
					<p className="past-figure__move" aria-hidden="true">
						<Value word={m.lookback_then()} value={says(then)} period={then.period} />
						<IconArrowNarrowRight stroke={1.75} />
						<Value word={m.lookback_now()} value={says(now)} period={now.period} />
					</p>
					<VisuallyHidden>{movedText(move)}</VisuallyHidden>
				</>
			) : (
				<p className="past-figure__apart">
					<Value word={m.lookback_then()} value={says(then)} period={then.period} />
					{now && <Value word={m.lookback_now()} value={says(now)} period={now.period} />}
				</p>
			)}
			{!now && <p>{m.lookback_nothing_newer()}</p>}
			{now && !comparable && <p>{m.lookback_not_comparable()}</p>}
			<p className="past-figure__age">{m.lookback_age({ age: ageText(age) })}</p>
		</div>
	);
}

function Value({ word, value, period }: { word: string; value: string; period: string }) {
	return (
		<span className="past-figure__value">
			<span className="past-figure__word">{word} </span>
			<strong>{value}</strong>
			<span className="past-figure__word"> ({period})</span>
		</span>
	);
}

/** "Toen 9 van de 100 (2022), nu 7 van de 100 (2023)." */
export function movedText(move: FigureMove): string {
	const { then, now } = move;
	const says = spoken(move);
	const words = { value: says(then), period: then.period };
	return now ? m.lookback_moved({ ...words, now: says(now), nowPeriod: now.period }) : apartText(move);
}

/** What is known, for when there is nothing newer or the two may not be compared. */
export function apartText(move: FigureMove): string {
	const says = spoken(move);
	const told = (word: string, at: FigureMove["then"]) =>
		`${word} ${m.lookback_value({ value: says(at), period: at.period })}.`;
	const { then, now } = move;
	const parts = now
		? [told(m.lookback_now(), now), m.lookback_not_comparable()]
		: [m.lookback_nothing_newer()];
	return [told(m.lookback_then(), then), ...parts].join(" ");
}

/** Percentages as people say them, when both can be said in whole people: "7 van de 100". */
function spoken({ unit, then, now }: FigureMove): (at: FigureMove["then"]) => string {
	const numbers = [then.number, ...(now ? [now.number] : [])];
	const whole = unit === "percentage" && numbers.every(Number.isInteger);
	return ({ value, number }) =>
		whole && number !== null ? m.lookback_people({ value: formatNumber(number) }) : value;
}
