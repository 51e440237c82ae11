import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { readCode, returnCodeLength } from "#app/domain/session/codes.ts";
import { EntrancePage } from "#app/entrance/entrance-page.tsx";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import { returnWithCode } from "#server/auth/return.server.ts";
import { cookieProbe } from "#server/auth/short-cookie.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { formFields } from "#server/http/requests.server.ts";
import { services } from "#server/services.server.ts";

export function loader({ context: { actor } }: LoaderFunctionArgs) {
	const mine = actor.kind === "participant" ? paths.mine(actor.sessionId) : null;
	const headers = { "Set-Cookie": cookieProbe.write(services().env) };
	return data({ viewer: viewerOf(actor), mine }, { headers });
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { code = "" } = await formFields(request);
	if (cookieProbe.isRefused(request))
		return data({ reason: "no-cookies" as const, typed: code }, { status: 422 });
	if (!readCode(code, returnCodeLength))
		return data({ reason: "no-code" as const, typed: "" }, { status: 422 });
	const returned = await returnWithCode(services(), code, context);
	if (returned.ok) {
		return redirect(paths.mine(returned.session), {
			status: 303,
			headers: { "Set-Cookie": returned.cookie },
		});
	}
	if (returned.reason === "removed") return data({ reason: returned.reason, typed: "" }, { status: 403 });
	await slowWrongGuess(services().db, "return-code", context.address);
	return data({ reason: returned.reason, typed: code }, { status: 404 });
}

const errors: Record<string, (() => string) | undefined> = {
	"no-code": m.return_no_code,
	"wrong-code": m.return_wrong_code,
};

export const meta: MetaFunction = () => pageTitle(m.return_title());

export default function Return() {
	const { viewer, mine } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	const error = answer && errors[answer.reason]?.();
	return (
		<EntrancePage viewer={viewer} path={paths.comeBack}>
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.return_heading()}</h1>
					<p className="lead">{m.return_intro()}</p>
				</div>
				{answer?.reason === "removed" && (
					<Notice tone="warning" live="alert" title={m.return_removed()}>
						<p>{m.return_removed_hint()}</p>
					</Notice>
				)}
				{answer?.reason === "no-cookies" && (
					<Notice tone="warning" live="alert" title={m.join_no_cookies()}>
						<p>{m.return_no_cookies_hint()}</p>
					</Notice>
				)}
				{mine && !answer && (
					<p>
						<a href={mine}>{m.return_still_in()}</a>
					</p>
				)}
				<form method="post" noValidate className="stack">
					<ErrorSummary
						title={m.join_errors_title()}
						errors={error ? [{ field: "code", message: error }] : []}
					/>
					<Field id="code" label={m.return_label()} hint={m.return_hint()} error={error}>
						<TextInput
							name="code"
							className="code-input"
							defaultValue={answer?.typed}
							dir="ltr"
							autoComplete="off"
							autoCapitalize="characters"
							spellCheck={false}
						/>
					</Field>
					<Button>{m.return_button()}</Button>
				</form>
				<p className="soft">{m.return_lost()}</p>
			</div>
		</EntrancePage>
	);
}
