import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { m } from "#app/i18n/index.ts";
import { writeAudit } from "#db/queries/audit.server.ts";
import { redeemCode } from "#server/auth/email-code.server.ts";
import { startLogin } from "#server/auth/login.server.ts";
import { loginEmailCookie } from "#server/auth/short-cookie.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { services } from "#server/context.server.ts";
import { newestDemoMail } from "#server/demo-mail.server.ts";
import { formFields, ownPath } from "#server/requests.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { LoginCodeForm } from "../entrance/login-code-form.tsx";
import { pageTitle } from "../entrance/page-title.ts";

export async function loader({ request, context: { actor } }: LoaderFunctionArgs) {
	const next = ownPath(new URL(request.url).searchParams.get("next"), "");
	if (actor.kind === "account") throw redirect(next || "/sessies");
	const email = loginEmailCookie.read(request) ?? "";
	return { viewer: viewerOf(actor), next, email, demoMail: await newestDemoMail(services(), email) };
}

/** Logs in with the code of the mail. Wrong, used and expired codes and unknown addresses get the same answer. */
export async function action({ request, context: { loginHash, address } }: ActionFunctionArgs) {
	const { db, env, hub } = services();
	const fields = await formFields(request);
	const email = (fields.email ?? "").trim();
	const account = await redeemCode(db, email, fields.code ?? "");
	if (!account) {
		await slowWrongGuess(db, "login", address);
		return data({ email, code: fields.code ?? "" }, { status: 422 });
	}
	const headers = new Headers({
		"Set-Cookie": await startLogin(db, env, { accountId: account.id }, loginHash),
	});
	headers.append("Set-Cookie", loginEmailCookie.write(env, null));
	await writeAudit(db, { actor: `account:${account.id}`, action: "login", address, result: "ok" });
	if (loginHash) await hub.recheck({ loginHash });
	return redirect(ownPath(fields.next, "/sessies"), { status: 303, headers });
}

export const meta: MetaFunction = () => pageTitle(m.login_code_title());

export default function LoginCode() {
	const { viewer, next, email, demoMail } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return (
		<EntrancePage viewer={viewer} path="/login/code">
			<LoginCodeForm next={next} email={email} typed={answer} demoMail={demoMail} />
		</EntrancePage>
	);
}
