import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { memberRoles } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { memberRoleNames } from "./member-roles.ts";

/** Adds somebody who has an account already. */
export function MemberForm({
	typed,
	isLed,
	error,
}: {
	typed?: { email: string; role: string };
	/** Somebody leads the evening; until then that is whom one adds. */
	isLed: boolean;
	error?: string;
}) {
	return (
		<>
			<Field
				id="email"
				label={m.prepare_member_email()}
				hint={m.prepare_member_hint()}
				error={error}
				required
			>
				<TextInput name="email" type="email" defaultValue={typed?.email} autoComplete="off" />
			</Field>
			<Field id="role" label={m.prepare_member_role()}>
				<Select
					name="role"
					defaultValue={typed?.role ?? (isLed ? "partner" : "facilitator")}
					options={memberRoles.map((role) => ({
						value: role,
						label: `${memberRoleNames[role].name()}: ${memberRoleNames[role].hint()}`,
					}))}
				/>
			</Field>
		</>
	);
}

/** Why somebody could not be added, when that is so. */
export function memberProblem(member: { email: string } | undefined): string | undefined {
	if (!member) return undefined;
	return member.email ? m.prepare_member_unknown({ email: member.email }) : m.prepare_member_missing();
}
