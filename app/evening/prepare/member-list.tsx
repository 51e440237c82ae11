import { Button } from "#app/components/button.tsx";
import { Select } from "#app/components/select.tsx";
import { type MemberRole, memberRoles } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { memberRoleNames } from "./member-roles.ts";

export interface Member {
	account: string;
	name: string;
	organisation: string;
	role: MemberRole;
	/** false for an account that reads no stories: it prepares, and its part cannot be changed into another */
	takesPart: boolean;
	commandId: string;
}

/** The accounts of the evening with their part; changing a part is a form of its own for each. */
export function MemberList({ members, mayChange }: { members: Member[]; mayChange: boolean }) {
	return (
		<ul className="people-list people-list--members">
			{members.map((member) => (
				<li key={member.account} className="people-row">
					<div>
						<span className="people-name" dir="auto">
							{member.name}
						</span>
						<span className="people-organisation" dir="auto">
							{member.organisation}
						</span>
						{!member.takesPart && <span className="people-organisation">{m.people_role_preparer()}</span>}
					</div>
					{mayChange ? (
						<form method="post" className="member-role">
							<input type="hidden" name="type" value="set-member-role" />
							<input type="hidden" name="id" value={member.commandId} />
							<input type="hidden" name="account" value={member.account} />
							<Select
								key={member.role}
								name="role"
								aria-label={m.people_role_label({ name: member.name })}
								defaultValue={member.takesPart ? member.role : "none"}
								options={[
									...(member.takesPart ? memberRoles : []).map((role) => ({
										value: role,
										label: memberRoleNames[role].name(),
									})),
									{ value: "none", label: m.people_role_none() },
								]}
							/>
							<Button variant="secondary" aria-label={m.people_role_save_label({ name: member.name })}>
								{m.people_role_save()}
							</Button>
						</form>
					) : (
						member.takesPart && <span>{memberRoleNames[member.role].name()}</span>
					)}
				</li>
			))}
		</ul>
	);
}
