import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { commandFields, draftFrom, draftProblems, type FieldProblem } from "#app/board/contribution-draft.ts";
import { ContributionFields } from "#app/board/contribution-fields.tsx";
import { HelpLines } from "#app/board/help-lines.tsx";
import { PhoneFrame } from "#app/board/phone-frame.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Notice } from "#app/components/notice.tsx";
import { can, isModerated } from "#app/domain/authorisation.ts";
import { longestText } from "#app/domain/text-limits.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { loadOwnContributions } from "#server/sessions/own-contributions.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";
import { sessionSummary } from "#server/sessions/table.server.ts";

export const meta: MetaFunction = () => pageTitle(m.mine_edit_title());

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource, part } = await openSession(context, params.id, "session.read", request);
	const own = await loadOwnContributions(context.actor, resource);
	const found = own.find((each) => each.id === params.contribution);
	if (!found?.mayEdit) throw redirect(`/sessies/${session.id}/mijn`);
	const { lens, about, text, kind, language, quotable } = found;
	return {
		session: await sessionSummary(session),
		draft: draftFrom({ lens, about, text, kind, language, quotable: quotable ? "1" : "" }),
		moderated: isModerated(part, resource),
		worksHere: can(context.actor, "workbook.read", resource).allowed,
		longest: longestText,
		commandId: formCommandId(),
	};
}

export async function action({ params, request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const { session } = await openSession(context, params.id, "session.read", request, fields.text);
	const draft = draftFrom(fields);
	const id = fields.id ?? formCommandId();
	const again = (problems: FieldProblem[], commandId: string, status: number) =>
		data({ draft, problems, commandId }, { status });
	const problems = draftProblems(draft, longestText);
	if (problems.length > 0) return again(problems, id, 422);
	const { lens, about, text, kind, language, quotable } = commandFields(draft);
	const words = { lens, about, text, kind, language, quotable };
	const result = await runFormCommand(context, session.id, {
		id,
		type: "edit-contribution",
		contribution: params.contribution,
		...words,
	});
	if (result.ok) return redirect(`/sessies/${session.id}/mijn?verbeterd=1`, 303);
	const { field = "text", message } = result;
	return again([{ field, message }], result.commandId, result.status);
}

export default function CorrectMine() {
	const page = useLoaderData<typeof loader>();
	const posted = useActionData<typeof action>();
	const { session, moderated } = page;
	const { draft, problems, commandId } = posted ?? { ...page, problems: [] };
	return (
		<PhoneFrame sessionId={session.id} wijk={session.wijk} table={page.worksHere} path="mijn">
			<h1>{m.mine_edit_title()}</h1>
			<Notice>{moderated ? m.mine_edit_moderated() : m.mine_edit_open()}</Notice>
			<form method="post" className="contribute-form stack" noValidate>
				<ErrorSummary title={m.contribute_check()} errors={problems} />
				<input type="hidden" name="id" value={commandId} />
				<ContributionFields
					draft={draft}
					problems={problems}
					longest={page.longest}
					ask={{ lens: m.mine_edit_lens(), text: m.mine_edit_text() }}
				/>
				<div className="cluster">
					<Button>{m.mine_edit_save()}</Button>
					<ButtonLink href={`/sessies/${session.id}/mijn`} variant="quiet">
						{m.mine_edit_cancel()}
					</ButtonLink>
				</div>
			</form>
			<HelpLines moderated={moderated} />
		</PhoneFrame>
	);
}
