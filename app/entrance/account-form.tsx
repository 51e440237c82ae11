import { Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Field } from "../components/field.tsx";
import { RadioGroup } from "../components/radio-group.tsx";
import { TextInput } from "../components/text-input.tsx";
import { type AccountRole, accountRoles } from "../domain/vocabulary.ts";
import { m } from "../words/index.ts";

const roles: Record<AccountRole, { name: () => string; sees: () => string }> = {
	admin: { name: m.accounts_role_admin, sees: m.accounts_role_admin_sees },
	"data-manager": { name: m.accounts_role_data_manager, sees: m.accounts_role_data_manager_sees },
	facilitator: { name: m.accounts_role_facilitator, sees: m.accounts_role_facilitator_sees },
	partner: { name: m.accounts_role_partner, sees: m.accounts_role_partner_sees },
	policy: { name: m.accounts_role_policy, sees: m.accounts_role_policy_sees },
};

/** What an account may do, in one word. */
export function roleName(role: AccountRole): string {
	return roles[role].name();
}

const problemTexts: Record<string, { field: string; text: () => string }> = {
	name: { field: "name", text: m.accounts_error_name },
	email: { field: "email", text: m.login_error_email },
	"email-taken": { field: "email", text: m.accounts_error_email_taken },
	organisation: { field: "organisation", text: m.join_error_organisation_long },
	role: { field: "role", text: m.accounts_error_role },
};

type AccountFormProps = { typed: Record<string, string>; problems: string[] };

export function AccountForm({ typed, problems }: AccountFormProps) {
	const errors = problems.flatMap((problem) => {
		const known = problemTexts[problem];
		return known ? [{ field: known.field, message: known.text() }] : [];
	});
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	return (
		<form method="post" noValidate className="account-form stack">
			<h2>{m.accounts_add_heading()}</h2>
			<ErrorSummary title={m.join_errors_title()} errors={errors} />
			<Field id="name" label={m.accounts_name()} error={errorOf("name")}>
				<TextInput name="name" defaultValue={typed.name} autoComplete="off" />
			</Field>
			<Field id="email" label={m.login_email()} hint={m.accounts_email_hint()} error={errorOf("email")}>
				<TextInput name="email" type="email" dir="ltr" defaultValue={typed.email} autoComplete="off" />
			</Field>
			<Field
				id="organisation"
				label={m.accounts_organisation()}
				required={false}
				error={errorOf("organisation")}
			>
				<TextInput name="organisation" defaultValue={typed.organisation} autoComplete="off" />
			</Field>
			<RadioGroup
				name="role"
				legend={m.accounts_role_legend()}
				options={accountRoles.map((role) => ({
					value: role,
					label: roles[role].name(),
					description: roles[role].sees(),
				}))}
				defaultValue={typed.role}
				error={errorOf("role")}
			/>
			<Button>{m.accounts_add()}</Button>
		</form>
	);
}
