import IconCheck from "@tabler/icons-react/dist/esm/icons/IconCheck.mjs";
import { Badge } from "#app/components/badge.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { lensLook } from "#app/contributions/lens.tsx";
import { isBlank, type RichText } from "#app/domain/live/rich-text.ts";
import { standOf, type ThemeStand } from "#app/domain/outcome/theme-stand.ts";
import { lenses, smallestGroup } from "#app/domain/vocabulary.ts";
import { SharedText } from "#app/evening/texts/shared-text.tsx";
import { formatList, formatNumber, m } from "#app/words/index.ts";
import { groupWords } from "#app/words/lists.ts";
import { OutcomeSection } from "./outcome-section.tsx";
import type { OutcomeView, Quote } from "./outcome-view.ts";

type Theme = OutcomeView["themes"][number];

/** What the room made of what it heard: first what goes on to the agreements, then the rest, folded. */
export function Themes({
	themes,
	choice,
	agreements,
}: Pick<OutcomeView, "themes" | "choice" | "agreements">) {
	if (themes.length === 0) return null;
	const withStand = (stand: ThemeStand) =>
		themes.filter((theme) => standOf(theme, agreements) === stand).sort(byVotes);
	const wentOn = [...withStand("chosen"), ...withStand("agreed")];
	const rest = withStand("left");
	return (
		<OutcomeSection id="themas" title={m.outcome_themes_title()}>
			<p>{choice.shown ? votersSentence(choice) : m.outcome_votes_hidden()}</p>
			{(wentOn.length > 0 ? wentOn : rest).map((theme) => (
				<article key={theme.id} className="outcome-theme" aria-labelledby={`thema-${theme.id}`}>
					<h3 id={`thema-${theme.id}`} lang="nl" dir="auto">
						{theme.name}
					</h3>
					<Result theme={theme} stand={standOf(theme, agreements)} />
					<ThemeTexts theme={theme} />
				</article>
			))}
			{wentOn.length > 0 && rest.length > 0 && (
				<div className="outcome-rest">
					<h3>{choice.shown ? m.outcome_themes_rest() : m.outcome_themes_other()}</h3>
					{rest.map((theme) => (
						<Disclosure key={theme.id} summary={<RestSummary theme={theme} />}>
							<ThemeTexts theme={theme} />
						</Disclosure>
					))}
				</div>
			)}
		</OutcomeSection>
	);
}

const byVotes = (one: Theme, other: Theme) => (other.votes ?? 0) - (one.votes ?? 0);

function votersSentence({ voters, stickers }: OutcomeView["choice"]): string {
	const phones =
		voters === null
			? m.export_choice_few_voters({ limit: smallestGroup })
			: m.export_choice_voters({ count: formatNumber(voters) });
	return stickers > 0 ? `${phones} ${m.export_choice_stickers({ count: formatNumber(stickers) })}` : phones;
}

function Result({ theme: { votes, ownChoiceOf }, stand }: { theme: Theme; stand: ThemeStand }) {
	const groups = formatList(ownChoiceOf.map((group) => groupWords[group]()));
	if (stand === "left" && votes === null && ownChoiceOf.length === 0) return null;
	return (
		<p className="cluster">
			{stand !== "left" && (
				<Badge tone="success" icon={<IconCheck stroke={1.75} aria-hidden="true" />}>
					{stand === "chosen" ? m.export_chosen() : m.export_agreed_on()}
				</Badge>
			)}
			{votes !== null && <span>{votesText(votes)}</span>}
			{ownChoiceOf.length > 0 && <Badge tone="info">{m.export_own_choice({ groups })}</Badge>}
		</p>
	);
}

const votesText = (votes: number) =>
	votes === 1 ? m.outcome_vote() : m.outcome_votes({ count: formatNumber(votes) });

function RestSummary({ theme: { name, votes } }: { theme: Theme }) {
	return (
		<>
			<span lang="nl" dir="auto">
				{name}
			</span>
			{votes !== null && <span className="outcome-rest__votes"> {votesText(votes)}</span>}
		</>
	);
}

function ThemeTexts({ theme }: { theme: Theme }) {
	const { see, mean, unknown, quotes, figures } = theme;
	const texts: [title: string, text: RichText][] = [
		[m.export_meaning_see(), see],
		[m.export_meaning_mean(), mean],
		[m.export_meaning_unknown(), unknown],
	];
	const written = texts.filter(([, text]) => !isBlank(text));
	return (
		<div className="stack stack--tight">
			<Told theme={theme} />
			{written.length > 0 && (
				<div className="outcome-theme__texts">
					{written.map(([title, text]) => (
						<section key={title}>
							<h4>{title}</h4>
							<SharedText text={text} lang="nl" />
						</section>
					))}
				</div>
			)}
			{figures.length > 0 && (
				<p className="small soft">
					{m.outcome_theme_figures()} <span lang="nl">{formatList(figures)}.</span>
				</p>
			)}
			{quotes.length > 0 && (
				<Disclosure summary={m.outcome_quotes({ count: quotes.length })} className="outcome-quotes">
					<ul>
						{quotes.map((quote) => (
							<li key={quote.text}>
								<Quoted quote={quote} />
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</div>
	);
}

/** How often something was told under each lens. */
function Told({ theme: { contributions } }: { theme: Theme }) {
	const told = lenses.filter((lens) => contributions[lens] > 0);
	if (told.length === 0) return null;
	return (
		<ul className="outcome-told">
			{told.map((lens) => {
				const { tone, Icon, label } = lensLook(lens);
				return (
					<li key={lens}>
						<Badge tone={tone} icon={<Icon stroke={1.75} aria-hidden="true" />}>
							{label()}: {contributions[lens]}
						</Badge>
					</li>
				);
			})}
		</ul>
	);
}

function Quoted({ quote: { text, language, translation } }: { quote: Quote }) {
	return (
		<>
			<q lang={language} dir="auto">
				{text}
			</q>
			{translation && language !== "nl" && (
				<p className="small" lang="nl">
					{m.export_heard_translation({ text: translation })}
				</p>
			)}
		</>
	);
}
