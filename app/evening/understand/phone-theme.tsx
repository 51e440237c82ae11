import IconArrowLeft from "@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs";
import type { ReactNode } from "react";
import { Disclosure } from "#app/components/disclosure.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { BoardCardView } from "#app/contributions/board-card.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import { Link } from "#app/live/pages.ts";
import { m } from "#app/words/index.ts";
import { ThemeFigures } from "./theme-figures.tsx";

export interface PhoneThemeProps {
	/** null when it was merged or removed while somebody reads it */
	theme: BoardTheme | null;
	cards: BoardCard[];
	figures: PhoneFigure[];
	/** the three texts, with what can be added */
	children: ReactNode;
}

/** One theme on a phone: its texts first, then what was told and what the figures say. */
export function PhoneTheme({ theme, cards, figures, children }: PhoneThemeProps) {
	return (
		<>
			<p>
				<Link to="?" className="button button--quiet">
					<IconArrowLeft stroke={1.75} aria-hidden="true" />
					<span className="button__label">{m.themes_all()}</span>
				</Link>
			</p>
			{theme === null ? (
				<EmptyState title={m.themes_gone()}>{m.themes_gone_hint()}</EmptyState>
			) : (
				<>
					<h2 id="theme-title" tabIndex={-1} className="phone-theme__title">
						{theme.name}
					</h2>
					{children}
					<ThemeFigures figures={figures} />
					{cards.length === 0 ? (
						<p className="soft">{m.themes_told_none()}</p>
					) : (
						<Disclosure summary={m.themes_told_count({ count: cards.length })}>
							<ul className="others__cards">
								{cards.map((card) => (
									<li key={card.id}>
										<BoardCardView
											card={card}
											figureLabel={figures.find((one) => one.indicator === card.figure?.indicator)?.label}
										/>
									</li>
								))}
							</ul>
						</Disclosure>
					)}
				</>
			)}
		</>
	);
}
