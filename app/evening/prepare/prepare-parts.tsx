import IconCards from "@tabler/icons-react/dist/esm/icons/IconCards.mjs";
import IconMail from "@tabler/icons-react/dist/esm/icons/IconMail.mjs";
import IconMapPin from "@tabler/icons-react/dist/esm/icons/IconMapPin.mjs";
import type { ReactNode } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import * as paths from "#app/paths.ts";
import { formatDate, formatDay, m } from "#app/words/index.ts";
import { AboutFields } from "./about-fields.tsx";
import {
	type EveningDraft,
	type EveningProblem,
	type FieldValues,
	fieldsOf,
	type PreparePartName,
	problemOf,
	valuesOf,
} from "./evening.ts";
import { FieldConflicts } from "./field-conflicts.tsx";
import { FigureChoices } from "./figure-choices.tsx";
import { MemberForm, memberProblem } from "./member-form.tsx";
import { MinutesFields, sumOf } from "./minutes-fields.tsx";
import type { PreparePageProps } from "./prepare-page.tsx";
import { PreparePart } from "./prepare-part.tsx";
import { PreviousField } from "./previous-field.tsx";
import { SettingsFields } from "./settings-fields.tsx";
import { TableFigures } from "./table-figures.tsx";

/** The checklist: everything that can be set, each part with its own form. */
export function PrepareParts(props: PreparePageProps) {
	const { id, draft, choices, wijk, earlier, previous, people, saved, ids, failure, closed } = props;
	const ofPart = (part: PreparePartName) => {
		const failed = failure?.part === part ? failure : null;
		return {
			id: ids[part],
			part,
			saved: saved === part && !failure,
			open: failed !== null,
			locked: closed,
			draft: failed?.draft ?? draft,
			problems: failed?.problems ?? [],
			member: failed?.member,
			base: failed?.base ?? valuesOf(draft, fieldsOf[part]),
			conflicts: (
				<FieldConflicts conflicts={failed?.conflicts ?? []} figures={choices.figures} earlier={earlier} />
			),
		};
	};
	const [about, figures, minutes, settings, member] = (
		["about", "figures", "minutes", "settings", "member"] as const
	).map(ofPart) as [Wired, Wired, Wired, Wired, Wired];
	return (
		<>
			<PreparePart
				{...about}
				title={m.prepare_about_title()}
				todo={draft.startsAt && draft.venue ? null : m.prepare_about_todo()}
				summary={
					<>
						<p>
							{formatDay(draft.heldOn)}
							{draft.startsAt && `, ${m.prepare_at_time({ time: draft.startsAt })}`}
							{draft.venue && `, ${draft.venue}`}
						</p>
						<p className="soft">
							{previous
								? m.prepare_previous_is({ title: previous.title, date: formatDate(previous.heldOn) })
								: m.prepare_previous_is_none()}
						</p>
					</>
				}
				change={m.prepare_about_change()}
			>
				<AboutFields {...about} />
				<PreviousField earlier={earlier} chosen={about.draft.previous} problems={about.problems} />
			</PreparePart>
			<PreparePart
				{...figures}
				title={m.prepare_figures_title()}
				todo={draft.indicators.length > 0 ? null : m.prepare_figures_todo()}
				summary={
					<TableFigures
						figures={draft.figures}
						choices={choices}
						shown={props.shown}
						wijk={wijk.id}
						ids={ids}
						locked={closed}
					/>
				}
				change={m.prepare_figures_change()}
			>
				<FigureChoices
					choices={choices}
					wijk={wijk.id}
					chosen={figures.draft.indicators}
					error={problemOf(figures.problems, "indicator")}
				/>
			</PreparePart>
			<PreparePart
				{...minutes}
				title={m.prepare_minutes_title()}
				todo={null}
				summary={<p>{m.prepare_minutes_sum({ minutes: sumOf(draft.minutes) })}</p>}
				change={m.prepare_minutes_change()}
			>
				<MinutesFields minutes={minutes.draft.minutes} problems={minutes.problems} />
			</PreparePart>
			<PreparePart
				{...settings}
				title={m.prepare_settings_title()}
				todo={draft.safetyContact ? null : m.prepare_settings_todo()}
				summary={
					<ul>
						<li>{draft.moderated ? m.prepare_moderated_on() : m.prepare_moderated_off()}</li>
						<li>{draft.followMe ? m.prepare_follow_me_on() : m.prepare_follow_me_off()}</li>
						<li>
							{draft.votesEach === "1"
								? m.prepare_votes_each_is_one()
								: m.prepare_votes_each_is({ count: draft.votesEach })}
						</li>
						{draft.safetyContact && <li>{m.prepare_safety_contact_is({ contact: draft.safetyContact })}</li>}
					</ul>
				}
				change={m.prepare_settings_change()}
			>
				<SettingsFields {...settings} />
			</PreparePart>
			<PreparePart
				{...member}
				title={m.prepare_people_title()}
				todo={
					!people.isLed ? m.prepare_people_not_led() : people.members > 1 ? null : m.prepare_people_todo()
				}
				summary={
					<>
						<p>{m.prepare_people_counts({ members: people.members, joined: people.joined })}</p>
						{people.waiting > 0 && <p>{m.prepare_people_waiting({ count: people.waiting })}</p>}
						{props.leads && (
							<p>
								<a href={paths.people(id)}>{m.prepare_people_link()}</a>
							</p>
						)}
					</>
				}
				change={m.prepare_member_title()}
				submit={m.prepare_member_submit()}
			>
				<MemberForm typed={member.member} isLed={people.isLed} error={memberProblem(member.member)} />
			</PreparePart>
			<section className="prepare-part stack stack--tight" aria-labelledby="print-title">
				<h2 id="print-title">{m.prepare_print_title()}</h2>
				<p>{m.prepare_print_intro()}</p>
				<div className="cluster">
					<ButtonLink href={paths.invitation(id)} icon={<IconMail stroke={1.75} aria-hidden="true" />}>
						{m.prepare_print_invitation()}
					</ButtonLink>
					<ButtonLink href={paths.cards(id)} icon={<IconCards stroke={1.75} aria-hidden="true" />}>
						{m.prepare_print_cards()}
					</ButtonLink>
					<ButtonLink href={paths.eveningOffers(id)} icon={<IconMapPin stroke={1.75} aria-hidden="true" />}>
						{m.offers_print_title()}
					</ButtonLink>
				</div>
			</section>
		</>
	);
}

/** A part with what its last try left behind. */
interface Wired {
	id: string;
	part: PreparePartName;
	saved: boolean;
	open: boolean;
	locked: boolean;
	draft: EveningDraft;
	problems: EveningProblem[];
	member?: { email: string; role: string };
	base: FieldValues;
	conflicts: ReactNode;
}
