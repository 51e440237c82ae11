import * as paths from "#app/paths.ts";
import { Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Field } from "../components/field.tsx";
import { TextInput } from "../components/text-input.tsx";
import { m } from "../words/index.ts";
import { DemoMail, type DemoMailProps } from "./demo-mail.tsx";

type LoginCodeFormProps = {
	next: string;
	/** Where the code was mailed to, or empty. */
	email: string;
	/** What was typed when it did not fit. */
	typed: { email: string; code: string } | undefined;
	/** In a demo only: the mail itself, or that there is none. */
	demoMail: { mail: DemoMailProps["mail"] | null } | null;
};

export function LoginCodeForm({ next, email, typed, demoMail }: LoginCodeFormProps) {
	const address = typed?.email || email;
	const error = typed && m.login_code_wrong();
	const again = paths.login(next);
	return (
		<div className="stack stack--loose">
			<div className="stack">
				<h1>{m.login_code_heading()}</h1>
				<p className="lead">
					{address ? m.login_code_intro({ email: address }) : m.login_code_intro_no_email()}
				</p>
			</div>
			{demoMail && (
				<section className="stack" aria-labelledby="demo-mail-title">
					<h2 id="demo-mail-title">{m.demo_mail_here()}</h2>
					{demoMail.mail ? <DemoMail mail={demoMail.mail} /> : <p>{m.demo_mail_none_for()}</p>}
				</section>
			)}
			<form method="post" noValidate className="stack">
				<ErrorSummary
					title={m.join_errors_title()}
					errors={error ? [{ field: "login-code", message: error }] : []}
				/>
				<input type="hidden" name="next" value={next} />
				{address ? (
					<input type="hidden" name="email" value={address} />
				) : (
					<Field id="email" label={m.login_email()}>
						<TextInput name="email" type="email" dir="ltr" autoComplete="email" />
					</Field>
				)}
				<Field id="login-code" label={m.login_code_label()} hint={m.login_code_hint()} error={error}>
					<TextInput
						name="code"
						className="code-input code-input--short"
						dir="ltr"
						inputMode="numeric"
						autoComplete="one-time-code"
						defaultValue={typed?.code}
					/>
				</Field>
				<Button>{m.login_code_button()}</Button>
			</form>
			<p>
				{m.login_code_no_mail()} <a href={again}>{m.login_code_again()}</a>
			</p>
		</div>
	);
}
