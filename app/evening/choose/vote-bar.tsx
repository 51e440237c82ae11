import { cx } from "#app/components/cx.ts";
import "#app/styles/vote-bar.css";

export interface VoteBarProps {
	votes: number;
	/** what the whole length stands for */
	most: number;
	/** in the colour of what goes on */
	on?: boolean;
}

/** The number as a length; the number itself stands beside it. Drawn, since styles in attributes are not allowed. */
export function VoteBar({ votes, most, on }: VoteBarProps) {
	return (
		<svg className={cx("vote-bar", on && "vote-bar--on")} width="100%" height="12" aria-hidden="true">
			<rect className="vote-bar__whole" width="100%" height="100%" rx="4" />
			{votes > 0 && (
				<rect className="vote-bar__part" width={`${(100 * votes) / most}%`} height="100%" rx="4" />
			)}
		</svg>
	);
}
