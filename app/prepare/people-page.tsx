import type { ConnectionState } from "#app/board/board-connection.ts";
import { GroupShape } from "#app/board/lens.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import { SiteFooter, SiteHeader } from "#app/entrance/site-chrome.tsx";
import type { Viewer } from "#app/entrance/viewer.ts";
import { formatDate, m } from "#app/i18n/index.ts";
import { type Member, MemberList } from "./member-list.tsx";
import { type Participant, ParticipantRow, WaitingPartner } from "./participant-row.tsx";

export interface PeoplePageProps {
	viewer: Viewer;
	id: string;
	wijk: string;
	heldOn: string;
	participants: Participant[];
	members: Member[];
	/** facilitators confirm, remove and change; readers look */
	mayChange: boolean;
	saved: boolean;
	failure: string | null;
	live: ConnectionState;
}

const groups: { role: ParticipantRole; name: () => string }[] = [
	{ role: "jongere", name: m.groups_jongere },
	{ role: "ouder", name: m.groups_ouder },
	{ role: "bewoner", name: m.groups_bewoner },
	{ role: "partner", name: m.people_partners },
];

/** Who is here: first the partners who wait at the door, then everybody by group, then the accounts. */
export function PeoplePage(props: PeoplePageProps) {
	const { viewer, id, wijk, heldOn, participants, members, mayChange, saved, failure, live } = props;
	const waiting = participants.filter((one) => !one.confirmed);
	const inside = participants.filter((one) => one.confirmed);
	return (
		<Page
			width="wide"
			header={
				<SiteHeader
					viewer={viewer}
					path={`/sessies/${id}/mensen`}
					context={`${wijk}, ${formatDate(heldOn)}`}
				/>
			}
			footer={<SiteFooter />}
		>
			<div className="stack stack--loose">
				<div className="stack stack--tight">
					<p>
						<a href={`/sessies/${id}`}>{m.people_back()}</a>
					</p>
					<h1>{m.people_title({ wijk })}</h1>
					{!mayChange && <p className="soft">{m.prepare_closed()}</p>}
				</div>
				{failure && (
					<Notice tone="danger" live="alert">
						{failure}
					</Notice>
				)}
				{saved && !failure && (
					<Notice tone="success" live="status">
						{m.people_saved()}
					</Notice>
				)}
				{live === "offline" && <Notice tone="warning">{m.people_offline()}</Notice>}
				{live === "ended" && <Notice tone="warning">{m.people_ended()}</Notice>}
				<StatusRegion>{waiting.length > 0 && m.people_waiting_count({ count: waiting.length })}</StatusRegion>
				<Counts roles={[...inside, ...members].map((one) => one.role)} />
				{waiting.length > 0 && (
					<section className="stack" aria-labelledby="waiting-title">
						<h2 id="waiting-title">{m.people_waiting_title()}</h2>
						<p>{m.people_waiting_hint()}</p>
						<ul className="people-waiting">
							{waiting.map((one) => (
								<WaitingPartner key={one.id} participant={one} mayChange={mayChange} />
							))}
						</ul>
					</section>
				)}
				<section className="stack" aria-labelledby="inside-title">
					<h2 id="inside-title">{m.people_inside_title()}</h2>
					{inside.length === 0 ? (
						<EmptyState title={m.people_empty()}>{m.people_empty_hint()}</EmptyState>
					) : (
						<div className="people-groups">
							{groups.map((group) => (
								<GroupList
									key={group.role}
									{...group}
									participants={inside.filter((one) => one.role === group.role)}
									mayChange={mayChange}
								/>
							))}
						</div>
					)}
				</section>
				<section className="stack" aria-labelledby="members-title">
					<h2 id="members-title">{m.people_members_title()}</h2>
					<p>{m.people_members_hint()}</p>
					<MemberList members={members} mayChange={mayChange} />
					{mayChange && (
						<p>
							<a href={`/sessies/${id}/klaarzetten#member-title`}>{m.people_members_add()}</a>
						</p>
					)}
				</section>
			</div>
		</Page>
	);
}

/** By group; a partner may be here with the code or with an account. */
function Counts({ roles }: { roles: string[] }) {
	return (
		<dl className="people-counts">
			{groups.map(({ role, name }) => (
				<div key={role}>
					<dt>
						<GroupShape group={role === "partner" ? "professional" : role} />
						<span className="people-group__name">{name()}</span>
					</dt>
					<dd>{roles.filter((each) => each === role).length}</dd>
				</div>
			))}
		</dl>
	);
}

function GroupList({
	role,
	name,
	participants,
	mayChange,
}: {
	role: ParticipantRole;
	name: () => string;
	participants: Participant[];
	mayChange: boolean;
}) {
	return (
		<section aria-labelledby={`group-${role}`}>
			<h3 id={`group-${role}`} className="people-group__title">
				<GroupShape group={role === "partner" ? "professional" : role} />
				<span className="people-group__name">{name()}</span>
			</h3>
			{participants.length === 0 ? (
				<p className="soft">{m.people_group_empty()}</p>
			) : (
				<ul className="people-list">
					{participants.map((one) => (
						<ParticipantRow key={one.id} participant={one} mayChange={mayChange} />
					))}
				</ul>
			)}
		</section>
	);
}
