import { useId } from "react";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import type { Picture, PictureRow } from "#app/domain/figure/picture.ts";
import { numberText, valueText } from "#app/words/figure-text.ts";
import { Hatch } from "./hatch.tsx";
import { nameOfRow, normText, noteOfRow } from "./picture-words.ts";

type Scale = Extract<Picture, { rows: PictureRow[] }>;

/** Values beneath each other on one scale: bars from nought, or marks on a line from one to ten. Norms are dashed lines across. */
export function ScaleRows({ picture, card }: { picture: Scale; card: FigureCard }) {
	const id = useId();
	const { from, to, rows, norms } = picture;
	const along = (value: number) => `${Math.round(((value - from) / (to - from)) * 1000) / 10}%`;
	const span = (low: number, high: number) => ({ x: along(low), width: along(high - low + from) });
	return (
		<div className="picture-scale" aria-hidden="true">
			{rows.map((row) => (
				<div key={row.id} className={`picture-scale__row picture-scale__row--${row.role}`}>
					<span className="picture-scale__name">
						{nameOfRow(row)}
						{noteOfRow(row, card) && <small> {noteOfRow(row, card)}</small>}
					</span>
					<span className="picture-scale__value">{valueText(row.value, card.indicator)}</span>
					<svg className="picture-scale__line" aria-hidden="true">
						<defs>
							<Hatch id={`${id}${row.id}`} />
						</defs>
						<rect className="picture-scale__track" y="9" width="100%" height="2" />
						{row.drawn && picture.kind !== "grade" && (
							<>
								<rect className="picture-scale__bar" y="2" height="16" {...span(from, row.drawn.low)} />
								{row.drawn.high > row.drawn.low && (
									<rect
										className="picture-scale__perhaps"
										y="2"
										height="16"
										{...span(row.drawn.low, row.drawn.high)}
										fill={`url(#${id}${row.id})`}
									/>
								)}
							</>
						)}
						{row.drawn && picture.kind === "grade" && (
							<circle className="picture-scale__mark" cx={along(row.drawn.high)} cy="10" r="8" />
						)}
						{norms.map((norm) => (
							<line
								key={norm.id}
								className="picture-scale__norm"
								x1={along(norm.value)}
								x2={along(norm.value)}
								y1="-3"
								y2="23"
							/>
						))}
					</svg>
				</div>
			))}
			<div className="picture-scale__ends">
				<span>{numberText(from, { ...card.indicator, decimals: 0 })}</span>
				<span>{numberText(to, card.indicator)}</span>
			</div>
			{norms.map((norm) => (
				<p key={norm.id} className="picture-scale__legend">
					<svg viewBox="0 0 12 20" aria-hidden="true">
						<line className="picture-scale__norm" x1="6" x2="6" y2="20" />
					</svg>
					{normText(norm, card)}
				</p>
			))}
		</div>
	);
}
