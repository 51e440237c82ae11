import IconEqual from "@tabler/icons-react/dist/esm/icons/IconEqual.mjs";
import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Notice } from "#app/components/notice.tsx";
import { proposedThemes } from "#app/domain/contribution/proposed-themes.ts";
import type { BoardTheme } from "#app/domain/live/board.ts";
import { fewAgreements } from "#app/domain/session/session-settings.ts";
import { formatList, m } from "#app/words/index.ts";
import type { Turnout } from "./choice.ts";
import { goesOnText, rankedThemes } from "./ranking.ts";
import { GoesOnMark, groupsText, OwnChoiceMark, OwnVoteMark, votesText } from "./theme-facts.tsx";
import { stickersText, turnoutText } from "./turnout-text.ts";
import { VoteBar } from "./vote-bar.tsx";

export interface ResultProps {
	themes: BoardTheme[];
	/** ids of the themes that this person voted for */
	own: string[];
	turnout: Turnout | null;
	/** what the facilitator can do with a theme that is no group's own choice */
	decide?: (theme: BoardTheme) => ReactNode;
}

/** What the votes say, beside how many people gave them; the same as bars and as a table. */
export function Result({ themes, own, turnout, decide }: ResultProps) {
	const ranked = rankedThemes(themes);
	const most = ranked[0]?.votes ?? 0;
	const tied = undecided(themes);
	return (
		<section className="stack" aria-labelledby="result-title">
			<div className="stack stack--tight">
				<h2 id="result-title">{goesOnText(themes)}</h2>
				{turnout && (
					<p className="lead">
						{turnoutText(turnout)} {stickersText(turnout.stickers)}
					</p>
				)}
			</div>
			{tied.length > 0 && <TieNotice themes={themes} />}
			{decide && themes.filter((theme) => theme.chosen).length > fewAgreements && (
				<p>{m.choose_many({ most: fewAgreements })}</p>
			)}
			<ol className="result">
				{ranked.map((theme) => (
					<li key={theme.id} className="result__theme">
						<div className="result__head">
							<h3>{theme.name}</h3>
							<p className="result__votes">{votesText(theme.votes ?? 0)}</p>
							{theme.ownChoiceOf.length === 0 && decide?.(theme)}
						</div>
						<VoteBar votes={theme.votes ?? 0} most={most} on={theme.chosen} />
						<div className="result__marks">
							{theme.chosen && <GoesOnMark />}
							{tied.includes(theme.id) && (
								<Badge tone="warning" icon={<IconEqual stroke={1.75} aria-hidden="true" />}>
									{m.choose_tied()}
								</Badge>
							)}
							{theme.ownChoiceOf.length > 0 && <OwnChoiceMark groups={theme.ownChoiceOf} />}
							{own.includes(theme.id) && <OwnVoteMark />}
							{decide && theme.ownChoiceOf.length > 0 && <p className="small soft">{m.choose_stays()}</p>}
						</div>
					</li>
				))}
			</ol>
			<ResultTable themes={ranked} own={own} />
		</section>
	);
}

const proposedBy = (themes: BoardTheme[]) =>
	proposedThemes(new Map(themes.map(({ id, votes }) => [id, votes ?? 0])));

/** The themes that share the last place, until the room has decided between them. */
function undecided(themes: BoardTheme[]): string[] {
	const { tied, places } = proposedBy(themes);
	const decided = themes.filter((theme) => tied.includes(theme.id) && theme.chosen).length >= places;
	return decided ? [] : tied;
}

function TieNotice({ themes }: { themes: BoardTheme[] }) {
	const { tied, places } = proposedBy(themes);
	const names = formatList(themes.filter(({ id }) => tied.includes(id)).map(({ name }) => name));
	return (
		<Notice title={m.choose_tied()}>
			{places === 1
				? m.choose_tied_one_place({ themes: names })
				: m.choose_tied_places({ themes: names, places })}
		</Notice>
	);
}

function ResultTable({ themes, own }: { themes: BoardTheme[]; own: string[] }) {
	return (
		<Disclosure summary={m.choose_table()}>
			<DataTable
				caption={m.choose_table_caption()}
				captionHidden
				columns={[
					{ id: "theme", label: m.choose_table_theme() },
					{ id: "votes", label: m.choose_table_votes(), numeric: true },
					{ id: "next", label: m.choose_table_next() },
				]}
				rows={themes.map(({ id, name, votes, chosen, ownChoiceOf }) => ({
					id,
					cells: [
						name,
						votes ?? 0,
						[
							chosen ? m.choose_goes_on() : m.choose_table_stays(),
							ownChoiceOf.length > 0 ? m.choose_own_choice({ groups: groupsText(ownChoiceOf) }) : "",
							own.includes(id) ? m.choose_yours() : "",
						]
							.filter(Boolean)
							.join(" · "),
					],
				}))}
			/>
		</Disclosure>
	);
}
