import { Field } from "../components/field.tsx";
import { Fieldset } from "../components/fieldset.tsx";
import { Notice } from "../components/notice.tsx";
import { TextInput } from "../components/text-input.tsx";
import { m } from "../words/index.ts";
import type { JoinFormProps } from "./join-form.tsx";

type JoinPartnerProps = Pick<JoinFormProps, "values" | "account" | "loginHref"> & {
	errorOf: (field: string) => string | undefined;
};

/** What only people who come for their work fill in. */
export function JoinPartner({ values, account, loginHref, errorOf }: JoinPartnerProps) {
	if (account) {
		return (
			<Notice className="join-form__partner" title={m.join_partner_account({ name: account.name })}>
				<p>{m.join_partner_account_hint()}</p>
			</Notice>
		);
	}
	return (
		<Fieldset
			id="partner"
			className="join-form__partner"
			legend={m.join_partner_legend()}
			hint={
				<>
					{m.join_partner_hint()} <a href={loginHref}>{m.join_partner_login()}</a>
				</>
			}
		>
			<Field id="name" label={m.join_partner_name()} error={errorOf("name")}>
				<TextInput name="name" defaultValue={values.name} autoComplete="name" />
			</Field>
			<Field id="organisation" label={m.join_partner_organisation()} error={errorOf("organisation")}>
				<TextInput name="organisation" defaultValue={values.organisation} autoComplete="organization" />
			</Field>
		</Fieldset>
	);
}
