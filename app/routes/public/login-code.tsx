import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import { LoginCodeForm } from "#app/entrance/login-code-form.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { redeemCode } from "#server/auth/email-code.server.ts";
import { startLogin } from "#server/auth/login.server.ts";
import { loginEmailCookie, loginRequestsCookie } from "#server/auth/short-cookie.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { newestDemoMail } from "#server/http/demo-mail.server.ts";
import { formFields, ownPath } from "#server/http/requests.server.ts";
import { services } from "#server/services.server.ts";

export async function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	const next = ownPath(new URL(request.url).searchParams.get("next"), "");
	if (actor.kind === "account") throw redirect(next || paths.sessions);
	const email = loginEmailCookie.read(request) ?? "";
	return { viewer: viewerOf(actor), next, email, demoMail: await newestDemoMail(services(), email) };
}

/** Logs in with the code of the mail. Wrong, used and expired codes and unknown addresses get the same answer. */
export async function action({ request, context: { loginHash, address } }: ActionFunctionArgs) {
	const { db, env, hub } = services();
	const fields = await formFields(request);
	const email = (fields.email ?? "").trim();
	const { code = "" } = fields;
	const asked = loginRequestsCookie.read(request);
	const account = await redeemCode(db, { email, code, asked, address });
	if (!account) {
		await slowWrongGuess(db, "login", address);
		return data({ email, code }, { status: 422 });
	}
	const headers = new Headers({
		"Set-Cookie": await startLogin(db, env, { accountId: account.id }, loginHash),
	});
	headers.append("Set-Cookie", loginEmailCookie.write(env, null));
	headers.append("Set-Cookie", loginRequestsCookie.clear(env));
	await writeAudit(db, { actor: `account:${account.id}`, action: "login", address, result: "ok" });
	if (loginHash) await hub.recheck({ loginHash });
	return redirect(ownPath(fields.next, paths.sessions), { status: 303, headers });
}

export const meta: MetaFunction = () => pageTitle(m.login_code_title());

export default function LoginCode() {
	const { viewer, next, email, demoMail } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return (
		<EntrancePage viewer={viewer} path={paths.loginCode()}>
			<LoginCodeForm next={next} email={email} typed={answer} demoMail={demoMail} />
		</EntrancePage>
	);
}
