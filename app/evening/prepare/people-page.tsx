import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { GroupShape } from "#app/contributions/lens.tsx";
import { formatCode } from "#app/domain/session/codes.ts";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import type { ConnectionState } from "#app/live/board-connection.ts";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { formatDate, m } from "#app/words/index.ts";
import { type Member, MemberList } from "./member-list.tsx";
import { ParticipantRow, type PersonInRoom, WaitingPartner } from "./participant-row.tsx";

export interface PeoplePageProps {
	viewer: Viewer;
	id: string;
	wijk: string;
	heldOn: string;
	participants: PersonInRoom[];
	members: Member[];
	/** facilitators confirm, remove and change; readers look */
	mayChange: boolean;
	/** the join code of now */
	code: string;
	/** the command id of the form that renews it */
	renewId: string;
	/** what was just done: "code" when that was renewing it */
	saved: string | null;
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
				<SiteHeader viewer={viewer} path={paths.people(id)} context={`${wijk}, ${formatDate(heldOn)}`} />
			}
			footer={<SiteFooter />}
		>
			<div className="stack stack--loose">
				<div className="stack stack--tight">
					<p>
						<a href={paths.session(id)}>{m.people_back()}</a>
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
						{saved === "code" ? m.people_code_renewed({ code: formatCode(props.code) }) : m.people_saved()}
					</Notice>
				)}
				{live === "offline" && <Notice tone="warning">{m.people_offline()}</Notice>}
				{live === "polling" && <Notice tone="warning">{m.connection_polling()}</Notice>}
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
				{mayChange && <JoinCode code={props.code} renewId={props.renewId} />}
				<section className="stack" aria-labelledby="members-title">
					<h2 id="members-title">{m.people_members_title()}</h2>
					<p>{m.people_members_hint()}</p>
					<MemberList members={members} mayChange={mayChange} />
					{mayChange && (
						<p>
							<a href={`${paths.prepare(id)}#member-title`}>{m.people_members_add()}</a>
						</p>
					)}
				</section>
			</div>
		</Page>
	);
}

/** The code of now, and a new one for when the old one went round among people who should not come in. */
function JoinCode({ code, renewId }: { code: string; renewId: string }) {
	return (
		<section className="stack" aria-labelledby="code-title">
			<h2 id="code-title">{m.people_code_title()}</h2>
			<p>
				{m.people_code_now()} <strong dir="ltr">{formatCode(code)}</strong>
			</p>
			<p>{m.people_code_hint()}</p>
			<form method="post">
				<input type="hidden" name="type" value="renew-code" />
				<input type="hidden" name="id" value={renewId} />
				<Button variant="secondary">{m.people_code_renew()}</Button>
			</form>
		</section>
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
	participants: PersonInRoom[];
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
