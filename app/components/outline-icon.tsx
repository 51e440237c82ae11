import type { SVGProps } from "react";

interface OutlineIconProps extends Omit<SVGProps<SVGSVGElement>, "stroke"> {
	/** the width of the line, in parts of a square of 24 */
	stroke?: number;
}

/**
 * An icon of lines. Built pages get every outline icon of Tabler in this form (`vite.rewrites.ts`), which weighs a third.
 * @param lines what is drawn, as one path in a square of 24 by 24
 */
export const outlineIcon =
	(lines: string) =>
	({ stroke = 2, ...rest }: OutlineIconProps) => (
		// biome-ignore lint/a11y/noSvgWithoutTitle: what an icon means stands beside it, or in its title.
		<svg
			width="24"
			height="24"
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth={stroke}
			strokeLinecap="round"
			strokeLinejoin="round"
			{...rest}
		>
			<path d={lines} />
		</svg>
	);
