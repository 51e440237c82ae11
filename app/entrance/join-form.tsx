import IconBackpack from "@tabler/icons-react/dist/esm/icons/IconBackpack.mjs";
import IconBriefcase from "@tabler/icons-react/dist/esm/icons/IconBriefcase.mjs";
import IconHome from "@tabler/icons-react/dist/esm/icons/IconHome.mjs";
import IconUsers from "@tabler/icons-react/dist/esm/icons/IconUsers.mjs";
import { Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Field } from "../components/field.tsx";
import { RadioGroup, type RadioOption } from "../components/radio-group.tsx";
import { Select } from "../components/select.tsx";
import { TextInput } from "../components/text-input.tsx";
import { type ParticipantRole, participantRoles, writingLanguages } from "../domain/vocabulary.ts";
import { m } from "../words/index.ts";
import { languageName } from "../words/language-names.ts";
import { JoinPartner } from "./join-partner.tsx";

export type JoinErrors = { field: string; message: string }[];

export type JoinFormProps = {
	/** What was typed before, or a suggestion. */
	values: {
		id: string;
		role?: string;
		nickname: string;
		name?: string;
		organisation?: string;
		language: string;
	};
	errors: JoinErrors;
	/** Whose account a partner joins with, or null. */
	account: { name: string; organisation: string } | null;
	loginHref: string;
};

const roles: Record<ParticipantRole, { icon: typeof IconUsers; label: () => string; hint: () => string }> = {
	ouder: { icon: IconUsers, label: m.role_ouder, hint: m.role_ouder_hint },
	jongere: { icon: IconBackpack, label: m.role_jongere, hint: m.role_jongere_hint },
	bewoner: { icon: IconHome, label: m.role_bewoner, hint: m.role_bewoner_hint },
	partner: { icon: IconBriefcase, label: m.role_partner, hint: m.role_partner_hint },
};

function roleOption(role: ParticipantRole): RadioOption {
	const { icon: Icon, label, hint } = roles[role];
	return {
		value: role,
		label: label(),
		description: hint(),
		icon: <Icon stroke={1.75} aria-hidden="true" />,
	};
}

/** Who joins. Which of the two name parts shows follows from the role, in CSS alone; without that both show. */
export function JoinForm({ values, errors, account, loginHref }: JoinFormProps) {
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	return (
		<form method="post" noValidate className="join-form stack stack--loose">
			<DefaultButton />
			{/* Two presses of the button are one person. */}
			<input type="hidden" name="id" value={values.id} />
			<ErrorSummary title={m.join_errors_title()} errors={errors} />
			<RadioGroup
				name="role"
				legend={m.join_role_legend()}
				layout="cards"
				options={participantRoles.map(roleOption)}
				defaultValue={values.role}
				error={errorOf("role")}
				required
			/>
			<div className="join-form__nickname stack">
				<Field
					id="nickname"
					label={m.join_nickname_label()}
					hint={m.join_nickname_hint()}
					error={errorOf("nickname")}
				>
					<TextInput name="nickname" defaultValue={values.nickname} autoComplete="off" />
				</Field>
				<Button className="join-form__another" variant="quiet" name="another" value="1">
					{m.join_nickname_another()}
				</Button>
			</div>
			<JoinPartner values={values} errorOf={errorOf} account={account} loginHref={loginHref} />
			<Field
				id="language"
				label={m.join_language_label()}
				hint={m.join_language_hint()}
				error={errorOf("language")}
			>
				<Select
					name="language"
					defaultValue={values.language}
					options={writingLanguages.map((each) => ({ value: each, label: languageName(each) }))}
				/>
			</Field>
			<Button className="join-form__submit">{m.join_submit()}</Button>
		</form>
	);
}

/** The Enter key presses the first button of a form, which must not be the one for another name. */
function DefaultButton() {
	return <button type="submit" tabIndex={-1} aria-hidden="true" className="visually-hidden" />;
}
