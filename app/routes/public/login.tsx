import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { DemoLogins } from "#app/entrance/demo-logins.tsx";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { requestCode } from "#server/auth/email-code.server.ts";
import { loginEmailCookie, loginRequestsCookie } from "#server/auth/short-cookie.server.ts";
import { formFields, ownPath } from "#server/http/requests.server.ts";
import { auditRefusal } from "#server/process/audit-refusal.server.ts";
import { services } from "#server/services.server.ts";

const emailField = z.email().max(254);

export function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	const next = ownPath(new URL(request.url).searchParams.get("next"), "");
	if (actor.kind === "account") throw redirect(next || paths.sessions);
	return { viewer: viewerOf(actor), next, demo: services().env.DEMO };
}

/** Mails a code. Every address that could be one gets the same answer, whether there is an account or not. */
export async function action({ request, context }: ActionFunctionArgs) {
	const { db, env, mailer } = services();
	const fields = await formFields(request);
	const email = (fields.email ?? "").trim();
	if (!emailField.safeParse(email).success)
		return data({ email, problem: "email" as const }, { status: 422 });
	const write = (code: string) => ({
		subject: m.login_mail_subject({ code }),
		text: m.login_mail_text({ code }),
	});
	const { actor, address } = context;
	const asked = await requestCode(db, mailer, { email, address, write });
	if (!asked.ok) {
		const code = asked.reason;
		await auditRefusal(db, { actor, address, action: "request-login-code", code, session: null });
		return data({ email, problem: code }, { status: code === "too-many" ? 429 : 503 });
	}
	await writeAudit(db, { actor: "anonymous", action: "request-login-code", address, result: "ok" });
	const next = ownPath(fields.next, "");
	const headers = new Headers({ "Set-Cookie": loginEmailCookie.write(env, email) });
	headers.append("Set-Cookie", loginRequestsCookie.add(env, request, asked.id));
	return redirect(paths.loginCode(next), {
		status: 303,
		headers,
	});
}

export const meta: MetaFunction = () => pageTitle(m.login_title());

const problems = {
	email: m.login_error_email,
	"too-many": m.login_error_too_many,
	"no-mail": m.login_error_no_mail,
};

export default function Login() {
	const { viewer, next, demo } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	const error = answer ? problems[answer.problem]() : undefined;
	return (
		<EntrancePage viewer={viewer} path={paths.login(next)}>
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.login_heading()}</h1>
					<p className="lead">{m.login_intro()}</p>
				</div>
				<form method="post" noValidate className="stack">
					<ErrorSummary
						title={m.join_errors_title()}
						errors={error ? [{ field: "email", message: error }] : []}
					/>
					<input type="hidden" name="next" value={next} />
					<Field id="email" label={m.login_email()} hint={m.login_email_hint()} error={error}>
						<TextInput
							name="email"
							type="email"
							dir="ltr"
							autoComplete="email"
							defaultValue={answer?.email}
						/>
					</Field>
					<Button>{m.login_send()}</Button>
				</form>
				<p>
					{m.login_no_account()} <a href={paths.home}>{m.login_with_code()}</a>
				</p>
				{demo && <DemoLogins title={m.demo_logins_title()} next={next} />}
			</div>
		</EntrancePage>
	);
}
