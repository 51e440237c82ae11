import { useId } from "react";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { type Picture, sharesOfPeople } from "#app/domain/figure/picture.ts";
import { m } from "#app/words/index.ts";
import { Hatch } from "./hatch.tsx";
import { sharesIn, wholeWord } from "./picture-words.ts";

/** Full, hatched, open, hatched the other way: parts beside each other differ without their colours. */
const fills = ["full", "hatch", "open", "back"] as const;
const fillOf = (n: number) => fills[n % fills.length] ?? "open";

/** What a whole is divided into as one bar, with the people over the same parts as a second one beneath it. */
export function ShareBars({
	picture,
	card,
}: {
	picture: Extract<Picture, { kind: "shares" }>;
	card: FigureCard;
}) {
	const id = useId();
	const people = sharesOfPeople(card);
	const urls: Partial<Record<string, string>> = { hatch: `url(#${id}hatch)`, back: `url(#${id}back)` };
	const bar = (name: string, parts: { id: string; share: number }[]) => (
		<div className="picture-shares__row">
			<span>{name}</span>
			<svg className="picture-shares__bar" aria-hidden="true">
				{parts.map((part, n) => (
					<rect
						key={part.id}
						className={`picture-shares__part picture-shares__part--${fillOf(picture.parts.findIndex(({ id: of }) => of === part.id))}`}
						x={`${startOf(parts, n)}%`}
						width={`${part.share}%`}
						y="1"
						height="26"
						fill={urls[fillOf(picture.parts.findIndex(({ id: of }) => of === part.id))]}
					/>
				))}
			</svg>
		</div>
	);
	return (
		<div className="picture-shares" aria-hidden="true">
			<svg className="picture-shares__patterns" aria-hidden="true">
				<defs>
					<Hatch id={`${id}hatch`} />
					<Hatch id={`${id}back`} flipped />
				</defs>
			</svg>
			{bar(wholeWord(card), picture.parts)}
			{people && bar(m.picture_people(), people)}
			<ul className="picture-shares__legend">
				{sharesIn(picture, card).map(({ id: part, name, texts }, n) => (
					<li key={part}>
						<svg viewBox="0 0 20 20" aria-hidden="true">
							<rect
								className={`picture-shares__part picture-shares__part--${fillOf(n)}`}
								x="1"
								y="1"
								width="18"
								height="18"
								fill={urls[fillOf(n)]}
							/>
						</svg>
						<span>
							<strong>{name}</strong> {texts.join(" · ")}
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}

const startOf = (parts: { share: number }[], n: number): number =>
	parts.slice(0, n).reduce((sum, { share }) => sum + share, 0);
