import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { m } from "#app/i18n/index.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { requestCode } from "#server/auth/email-code.server.ts";
import { loginEmailCookie } from "#server/auth/short-cookie.server.ts";
import { services } from "#server/context.server.ts";
import { log } from "#server/log.ts";
import { formFields, ownPath } from "#server/requests.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Field } from "../components/field.tsx";
import { TextInput } from "../components/text-input.tsx";
import { DemoLogins } from "../entrance/demo-logins.tsx";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { pageTitle } from "../entrance/page-title.ts";

const emailField = z.email().max(254);

export function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	const next = ownPath(new URL(request.url).searchParams.get("next"), "");
	if (actor.kind === "account") throw redirect(next || "/sessies");
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
	try {
		const asked = await requestCode(db, mailer, { email, address: context.address, write });
		if (!asked.ok) {
			return data({ email, problem: asked.reason }, { status: asked.reason === "too-many" ? 429 : 503 });
		}
	} catch (error) {
		// Only an address with an account can fail here, so it goes on like the others: the next page says what to do
		// when no mail comes.
		log.error({ err: error }, "mailing a login code failed");
	}
	await writeAudit(db, {
		actor: "anonymous",
		action: "request-login-code",
		address: context.address,
		result: "ok",
	});
	const next = ownPath(fields.next, "");
	return redirect(next ? `/login/code?next=${encodeURIComponent(next)}` : "/login/code", {
		status: 303,
		headers: { "Set-Cookie": loginEmailCookie.write(env, email) },
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
		<EntrancePage viewer={viewer} path={next ? `/login?next=${encodeURIComponent(next)}` : "/login"}>
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
					{m.login_no_account()} <a href="/">{m.login_with_code()}</a>
				</p>
				{demo && <DemoLogins title={m.demo_logins_title()} next={next} />}
			</div>
		</EntrancePage>
	);
}
