import type { ReactNode } from "react";
import { colours } from "#server/exports/look.ts";

/** The colour of words on paper. */
export const ink = `#${colours.ink}`;
const soft = `#${colours.soft}`;
const white = "#ffffff";

/** So wide is every picture, in pixels at its own size. */
export const sheet = { width: 840, edge: 36 };
export const inside = sheet.width - 2 * sheet.edge;

/** A letter of the house's type is about so much of its size wide. */
const letter = 0.5;

/** Something that is as high as it says, drawn from `top` on. */
export interface Drawn {
	height: number;
	draw: (top: number) => ReactNode;
}

/** Text on as many lines as it needs. @param size in pixels */
export function lines(
	text: string,
	{
		size,
		weight = 400,
		colour = ink,
		width = inside,
	}: { size: number; weight?: number; colour?: string; width?: number },
): Drawn {
	const leading = Math.round(size * 1.35);
	const wrapped = wrap(text, Math.floor(width / (size * letter * (weight > 500 ? 1.06 : 1))));
	return {
		height: wrapped.length * leading,
		draw: (top) => (
			<text fontSize={size} fontWeight={weight} fill={colour}>
				{wrapped.map((line, at) => (
					<tspan key={line} x={sheet.edge} y={top + size + at * leading}>
						{line}
					</tspan>
				))}
			</text>
		),
	};
}

/** Words on lines of at most so many signs; a longer word stands on a line of its own. */
function wrap(text: string, most: number): string[] {
	const made: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = made.pop();
		const longer = last === undefined ? word : `${last} ${word}`;
		made.push(...(last !== undefined && longer.length > most ? [last, word] : [longer]));
	}
	return made;
}

export interface Said {
	/** the figure as a sentence */
	title: string;
	/** what is drawn */
	about: string;
	/** what has to be known beside it */
	notes: string[];
	source: string;
}

const gap = 18;

/** A picture that says by itself what it shows, of when and from whom. */
export function PictureSheet({ said, drawn, looks }: { said: Said; drawn: Drawn[]; looks: string }) {
	const parts = [
		lines(said.title, { size: 28, weight: 700 }),
		lines(said.about, { size: 17, colour: soft }),
		...drawn,
		...said.notes.map((note) => lines(note, { size: 15 })),
		lines(said.source, { size: 14, colour: soft }),
	];
	const tops = parts.map((_, at) =>
		parts.slice(0, at).reduce((top, { height }) => top + height + gap, sheet.edge),
	);
	const height = Math.ceil((tops.at(-1) ?? 0) + (parts.at(-1)?.height ?? 0) + sheet.edge);
	return (
		<svg
			xmlns="http://www.w3.org/2000/svg"
			width={sheet.width}
			height={height}
			viewBox={`0 0 ${sheet.width} ${height}`}
			fontFamily="'Source Sans 3', 'Source Sans 3 Variable', sans-serif"
			role="img"
			aria-label={`${said.title} ${said.about}`}
		>
			<style>{looks}</style>
			<rect width={sheet.width} height={height} fill={white} />
			{parts.map(({ draw }, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: drawn once, into a file
				<g key={at}>{draw(tops[at] ?? 0)}</g>
			))}
		</svg>
	);
}
