import { StateBadge } from "#app/agreement-progress/state-badge.tsx";
import { Card } from "#app/components/card.tsx";
import { cx } from "#app/components/cx.ts";
import { Disclosure } from "#app/components/disclosure.tsx";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import * as paths from "#app/paths.ts";
import { formatDate, formatList, formatNames, m } from "#app/words/index.ts";
import { groupWords, partnerWords } from "#app/words/lists.ts";
import type {
	AdoptedEvening,
	Overview,
	OverviewAgreement,
	OverviewEvening,
	OverviewWijk,
} from "../domain/outcome/overview.ts";
import { wijkPlace } from "./asked.ts";

/** A sheet per wijk, also for those without an evening: an empty place says something too. */
export function WijkSheets({ overview }: { overview: Overview }) {
	return (
		<div className="wijk-sheets">
			{overview.wijken.map((wijk) => (
				<WijkSheet key={wijk.id} wijk={wijk} year={overview.year} />
			))}
		</div>
	);
}

function WijkSheet({ wijk: { id, name, evenings }, year }: { wijk: OverviewWijk; year: number }) {
	return (
		<Card
			as="section"
			className={cx("wijk-sheet stack", evenings.length === 0 && "wijk-sheet--empty")}
			id={wijkPlace(id)}
			aria-labelledby={`${wijkPlace(id)}-name`}
		>
			<h3 id={`${wijkPlace(id)}-name`} className="wijk-sheet__name">
				{name}
			</h3>
			{evenings.length === 0 && <p className="soft">{m.overview_no_evening({ year: String(year) })}</p>}
			{evenings.map((evening) => (
				<Evening key={evening.id} evening={evening} />
			))}
		</Card>
	);
}

function Evening({ evening: { id, title, heldOn, mayOpen, adopted } }: { evening: OverviewEvening }) {
	const date = formatDate(heldOn);
	return (
		<div className="wijk-sheet__evening stack">
			<p className="soft small">
				{mayOpen ? <a href={paths.year(id)}>{title}</a> : <span lang="nl">{title}</span>}, {date}
				{adopted && `, ${m.overview_version({ version: adopted.version })}`}
			</p>
			{adopted?.reopened && <p className="small">{m.overview_reopened()}</p>}
			{adopted ? (
				<Adopted adopted={adopted} />
			) : (
				<p className="soft">
					{m.overview_not_adopted()} {m.overview_not_adopted_hint()}
				</p>
			)}
		</div>
	);
}

function Adopted({ adopted: { people, themes, agreements } }: { adopted: AdoptedEvening }) {
	const chosen = themes.filter((theme) => theme.chosen);
	const others = themes.filter((theme) => !theme.chosen);
	const absent = people.absent.map((partner) => partnerWords[partner]());
	return (
		<>
			<div className="stack stack--tight">
				<h4>{m.overview_chosen()}</h4>
				{chosen.length === 0 && <p className="soft">{m.overview_chosen_none()}</p>}
				<ol className="wijk-choices" lang="nl">
					{chosen.map(({ name, ownChoiceOf }) => (
						<li key={name}>
							{name}
							{ownChoiceOf.length > 0 && (
								<small className="soft">
									{" "}
									{m.overview_own_choice({ groups: formatList(ownChoiceOf.map((one) => groupWords[one]())) })}
								</small>
							)}
						</li>
					))}
				</ol>
			</div>
			<div className="stack stack--tight">
				<h4>{m.overview_agreements()}</h4>
				<ul className="wijk-agreements">
					{agreements.map((agreement) => (
						<Agreement key={agreement.id} agreement={agreement} />
					))}
				</ul>
			</div>
			<dl className="wijk-people">
				<div>
					<dt>{m.overview_present()}</dt>
					<dd>{people.text}</dd>
				</div>
				<div>
					<dt>{m.overview_absent()}</dt>
					<dd>{absent.length > 0 ? formatList(absent) : m.export_present_nobody_absent()}</dd>
				</div>
			</dl>
			{(others.length > 0 || people.organisations.length > 0) && (
				<Disclosure summary={m.overview_more()}>
					<dl className="wijk-people" lang="nl">
						{others.length > 0 && (
							<div>
								<dt>{m.overview_other_themes()}</dt>
								<dd>{formatList(others.map(({ name }) => name))}</dd>
							</div>
						)}
						{people.organisations.length > 0 && (
							<div>
								<dt>{m.overview_organisations()}</dt>
								<dd>{formatNames(people.organisations)}</dd>
							</div>
						)}
					</dl>
				</Disclosure>
			)}
		</>
	);
}

function Agreement({ agreement }: { agreement: OverviewAgreement }) {
	const { lead, state } = agreement;
	return (
		<li>
			<StateBadge state={state} />
			<span lang="nl">
				{titleOf(agreement, m.export_no_words())}{" "}
				<small className="soft">{lead ? m.overview_lead({ lead }) : m.overview_lead_nobody()}</small>
			</span>
		</li>
	);
}
