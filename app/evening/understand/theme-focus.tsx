import IconArrowLeft from "@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs";
import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import type { ReactNode } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import { Link } from "#app/live/pages.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { ThemeCard } from "./theme-card.tsx";
import { ThemeFigures } from "./theme-figures.tsx";
import { EditButton } from "./theme-tray.tsx";

export interface ThemeFocusProps {
	/** null when it was merged or removed while somebody looks at it */
	theme: BoardTheme | null;
	themes: BoardTheme[];
	cards: BoardCard[];
	figures: PhoneFigure[];
	onMove?: (card: string, place: string) => void;
	onEdit?: (theme: string) => void;
	/** how many proposals for this theme wait to be read, and where; null for who does not read them */
	waiting: { count: number; href: string } | null;
	/** the three texts */
	children: ReactNode;
}

/** One theme on a calm surface: what was told and what the figures say beside what the room makes of it. */
export function ThemeFocus(props: ThemeFocusProps) {
	const { theme, themes, cards, figures, onMove, onEdit, waiting, children } = props;
	const at = themes.findIndex(({ id }) => id === theme?.id);
	const next = themes.length > 1 && at >= 0 ? themes[(at + 1) % themes.length] : undefined;
	return (
		<div className="theme-focus">
			<nav className="theme-focus__ways" aria-label={m.themes_ways()}>
				<Link to="?" className="button button--quiet">
					<IconArrowLeft stroke={1.75} aria-hidden="true" />
					<span className="button__label">{m.themes_all()}</span>
				</Link>
				{next && (
					<Link to={paths.themeHere(next.id)} className="button button--quiet">
						<span className="button__label">{m.themes_next({ theme: next.name })}</span>
						<IconArrowRight stroke={1.75} aria-hidden="true" />
					</Link>
				)}
			</nav>
			{theme === null ? (
				<EmptyState title={m.themes_gone()}>{m.themes_gone_hint()}</EmptyState>
			) : (
				<>
					<div className="theme-focus__head">
						<h2 id="theme-title" tabIndex={-1}>
							{theme.name}
						</h2>
						{onEdit && <EditButton theme={theme} onEdit={onEdit} />}
						{waiting && waiting.count > 0 && (
							<ButtonLink href={waiting.href} variant="secondary">
								{m.themes_proposals_waiting({ count: waiting.count })}
							</ButtonLink>
						)}
					</div>
					<div className="theme-focus__surface">
						<div className="theme-focus__told">
							<ThemeFigures figures={figures} />
							<section aria-labelledby="theme-cards" className="stack stack--tight">
								<h3 id="theme-cards" tabIndex={-1}>
									{m.themes_told_count({ count: cards.length })}
								</h3>
								{cards.length === 0 ? (
									<p className="soft">{m.themes_told_none()}</p>
								) : (
									<ul className="theme-focus__cards">
										{cards.map((card) => (
											<li key={card.id}>
												<ThemeCard
													card={card}
													place={theme.id}
													figure={labelOf(card, figures)}
													onMove={onMove}
												/>
											</li>
										))}
									</ul>
								)}
							</section>
						</div>
						<div className="theme-focus__texts">{children}</div>
					</div>
				</>
			)}
		</div>
	);
}

function labelOf(card: BoardCard, figures: PhoneFigure[]): string | undefined {
	return figures.find(({ indicator }) => indicator === card.figure?.indicator)?.label;
}
