import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { normaliseCode } from "#app/domain/codes.ts";
import { m } from "#app/i18n/index.ts";
import { returnWithCode } from "#server/auth/return.server.ts";
import { slowWrongGuess } from "#server/auth/wrong-guesses.server.ts";
import { services } from "#server/context.server.ts";
import { formFields } from "#server/requests.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Field } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { TextInput } from "../components/text-input.tsx";
import { EntrancePage } from "../entrance/entrance-page.tsx";
import { pageTitle } from "../entrance/page-title.ts";

export function loader({ context: { actor } }: LoaderFunctionArgs) {
	const mine = actor.kind === "participant" ? `/sessies/${actor.sessionId}/mijn` : null;
	return { viewer: viewerOf(actor), mine };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { code = "" } = await formFields(request);
	if (!normaliseCode(code)) return data({ reason: "no-code" as const, typed: "" }, { status: 422 });
	const returned = await returnWithCode(services(), code, context);
	if (returned.ok) {
		return redirect(`/sessies/${returned.session}/mijn`, {
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
		<EntrancePage viewer={viewer} path="/terugkijken">
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
