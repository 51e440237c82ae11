import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Notice } from "#app/components/notice.tsx";
import { draftFrom } from "#app/contributions/contribution-draft.ts";
import { ContributionFields } from "#app/contributions/contribution-fields.tsx";
import { takeDraft } from "#app/contributions/draft-form.server.ts";
import { longestText } from "#app/domain/live/text-limits.ts";
import { can, isModerated } from "#app/domain/session/authorisation.ts";
import { HelpLines } from "#app/evening/shell/help-lines.tsx";
import { PhoneFrame } from "#app/evening/shell/phone-frame.tsx";
import { sessionSummary } from "#app/evening/shell/table.server.ts";
import { loadOwnContributions } from "#app/evening/tell/own-contributions.server.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { m } from "#app/words/index.ts";
import { formCommandId, runFormCommand } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";

export const meta: MetaFunction = () => pageTitle(m.mine_edit_title());

export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource, part } = await openSession(context, params.id, "session.read", request);
	const own = await loadOwnContributions(context.actor, resource);
	const found = own.find((each) => each.id === params.contribution);
	if (!found?.mayEdit) throw redirect(paths.mine(session.id));
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
	return takeDraft(
		fields,
		(id, { lens, about, text, kind, language, quotable }) =>
			runFormCommand(context, session.id, {
				id,
				type: "edit-contribution",
				contribution: params.contribution,
				...{ lens, about, text, kind, language, quotable },
			}),
		`${paths.mine(session.id)}?verbeterd=1`,
	);
}

export default function CorrectMine() {
	const page = useLoaderData<typeof loader>();
	const posted = useActionData<typeof action>();
	const { session, moderated } = page;
	const { draft, problems, commandId } = posted ?? { ...page, problems: [] };
	return (
		<PhoneFrame
			sessionId={session.id}
			wijk={session.wijk}
			table={page.worksHere}
			path={paths.mine(session.id)}
		>
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
					<ButtonLink href={paths.mine(session.id)} variant="quiet">
						{m.mine_edit_cancel()}
					</ButtonLink>
				</div>
			</form>
			<HelpLines moderated={moderated} />
		</PhoneFrame>
	);
}
