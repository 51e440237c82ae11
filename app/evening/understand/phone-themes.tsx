import IconChevronRight from "@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import type { BoardTheme } from "#app/domain/live/board.ts";
import { Link } from "#app/live/pages.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { countWords } from "./theme-tray.tsx";

export interface PhoneThemesProps {
	sessionId: string;
	themes: BoardTheme[];
	/** how many contributions lie in a theme */
	counts: Map<string, number>;
	/** the first sentence of what the room sees, by theme */
	sentences: Record<string, string>;
	/** something can still be told */
	telling: boolean;
}

/** The themes on a phone: each leads to its own page, one thing at a time. */
export function PhoneThemes({ sessionId, themes, counts, sentences, telling }: PhoneThemesProps) {
	return (
		<>
			{themes.length === 0 ? (
				<EmptyState title={m.themes_phone_empty()}>{m.themes_phone_empty_hint()}</EmptyState>
			) : (
				<section className="stack stack--tight" aria-labelledby="themes-title">
					<h2 id="themes-title" tabIndex={-1}>
						{m.themes_phone_title()}
					</h2>
					<ul className="phone-themes">
						{themes.map((theme) => (
							<li key={theme.id} data-theme={theme.id}>
								<Link to={paths.themeHere(theme.id)} className="card phone-themes__link">
									<span className="phone-themes__words">
										<strong>{theme.name}</strong>
										{sentences[theme.id] && <span>{sentences[theme.id]}</span>}
										<span className="soft small">{countWords(counts.get(theme.id) ?? 0)}</span>
									</span>
									<IconChevronRight stroke={1.75} aria-hidden="true" />
								</Link>
							</li>
						))}
					</ul>
				</section>
			)}
			{telling && (
				<p>
					<ButtonLink href={paths.tell(sessionId)} variant="quiet">
						{m.themes_phone_tell()}
					</ButtonLink>
				</p>
			)}
		</>
	);
}
