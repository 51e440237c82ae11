import IconAlertTriangle from "@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs";
import { Badge } from "#app/components/badge.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { GroupShape } from "#app/contributions/lens.tsx";
import type { Board, BoardTheme } from "#app/domain/live/board.ts";
import type { RichText } from "#app/domain/live/rich-text.ts";
import { numbered } from "#app/domain/numbered.ts";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import * as paths from "#app/paths.ts";
import { formatList, m } from "#app/words/index.ts";
import { groupWords } from "#app/words/lists.ts";
import { nameOf } from "../agenda/agreement-of-board.ts";
import { type Create, CreateAgreement } from "./create-agreement.tsx";
import { ThemeBasis } from "./theme-basis.tsx";

export interface ChosenThemesProps {
	sessionId: string;
	board: Board;
	figures: PhoneFigure[];
	texts: Record<string, RichText>;
	/** null for who may not make agreements */
	make: { create: Create; commandId: string } | null;
}

/** What goes on to the agreements: what the room chose, what groups named as their own, and what was agreed on anyhow. */
const goesOn = ({ agreements }: Board, { id, chosen, ownChoiceOf }: BoardTheme): boolean =>
	chosen || ownChoiceOf.length > 0 || agreements.some(({ theme }) => theme === id);

/** "Hier kozen we voor": each chosen theme with what it rests on, and the way to an agreement. */
export function ChosenThemes({ sessionId, board, figures, texts, make }: ChosenThemesProps) {
	const chosen = board.themes.filter((theme) => goesOn(board, theme));
	return (
		<section className="chosen stack" aria-labelledby="chosen-title">
			<h2 id="chosen-title">{m.agree_chosen_title()}</h2>
			{chosen.length === 0 && (
				<EmptyState
					title={m.agree_chosen_empty()}
					action={<a href={paths.choose(sessionId)}>{m.agree_chosen_empty_link()}</a>}
				>
					{m.agree_chosen_empty_hint()}
				</EmptyState>
			)}
			<ul className="chosen__themes">
				{chosen.map((theme) => (
					<li key={theme.id}>
						<ChosenTheme theme={theme} board={board} figures={figures} texts={texts} make={make} />
					</li>
				))}
			</ul>
			{make && (
				<CreateAgreement
					{...make}
					variant="quiet"
					label={chosen.length === 0 ? m.agree_create() : m.agree_create_other()}
				/>
			)}
		</section>
	);
}

function ChosenTheme({
	theme,
	board,
	figures,
	texts,
	make,
}: Omit<ChosenThemesProps, "sessionId"> & { theme: BoardTheme }) {
	const agreements = numbered(board.agreements).filter(({ agreement }) => agreement.theme === theme.id);
	const forgotten = theme.ownChoiceOf.length > 0 && agreements.length === 0;
	return (
		<article className="card chosen-theme" aria-label={theme.name}>
			<h3 lang="nl">{theme.name}</h3>
			<p className="chosen-theme__why">
				{theme.votes !== null && <span>{votesWords(theme.votes)}</span>}
				{theme.ownChoiceOf.map((group) => (
					<Badge key={group} className="chosen-theme__own" icon={<GroupShape group={group} />}>
						{m.agree_own_choice({ groups: groupWords[group]() })}
					</Badge>
				))}
			</p>
			{forgotten && (
				<p className="chosen-theme__forgotten">
					<IconAlertTriangle stroke={1.75} aria-hidden="true" />
					<span>{m.agree_own_choice_waits({ groups: groupsOf(theme) })}</span>
				</p>
			)}
			<ThemeBasis
				theme={theme.id}
				cards={board.cards.filter((card) => card.themes.includes(theme.id))}
				figures={figures}
				texts={texts}
			/>
			{agreements.length > 0 && (
				<ul className="chosen-theme__agreements">
					{agreements.map(({ agreement, number }) => (
						<li key={agreement.id}>
							<a href={paths.agreementHere(agreement.id)}>
								{m.agree_number({ number })} {nameOf(agreement) || m.agree_being_written()}
							</a>
						</li>
					))}
				</ul>
			)}
			{make && (
				<CreateAgreement
					{...make}
					theme={theme.id}
					variant={agreements.length === 0 ? "primary" : "quiet"}
					label={agreements.length === 0 ? m.agree_create() : m.agree_create_more()}
				/>
			)}
		</article>
	);
}

const groupsOf = ({ ownChoiceOf }: BoardTheme) => formatList(ownChoiceOf.map((group) => groupWords[group]()));

const votesWords = (count: number): string => (count === 1 ? m.agree_votes_one() : m.agree_votes({ count }));
