import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { pageTitle } from "#app/site/page-title.ts";
import { viewerOf } from "#app/site/viewer.server.ts";
import { m } from "#app/words/index.ts";
import type { ReportFailure } from "#app/year/year.ts";
import { loadYearAgreements } from "#app/year/year-page.server.ts";
import { YearPage } from "#app/year/year-page.tsx";
import { findOutcome } from "#db/queries/outcomes.server.ts";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { formCommandId, runForm } from "#server/commands/run-form-command.server.ts";
import { formFields, openSession } from "#server/http/requests.server.ts";
import { database } from "#server/services.server.ts";

export const meta: MetaFunction = () => pageTitle(m.year_title());

/** Before adoption there is nothing to see yet, and the page says so to everybody of the session. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
	const { session, resource } = await openSession(context, params.id, "session.read", request);
	const { actor } = context;
	const db = database();
	const mayRead = can(actor, "outcome.read", resource).allowed;
	const newest = await findOutcome(db, session.id);
	const outcome = mayRead ? newest : null;
	const place = await findPlaceOf(db, session.id);
	return {
		viewer: viewerOf(actor),
		session: { id: session.id, title: session.title, wijk: place?.name ?? "", heldOn: session.heldOn },
		year: outcome && {
			version: outcome.version ?? "",
			adoptedAt: outcome.adoptedAt ?? outcome.madeAt,
			agreements: await loadYearAgreements(db, outcome, { actor, session: resource }, new Date()),
		},
		reopened: newest !== null && !resource.adopted,
		reported: new URL(request.url).searchParams.get("gemeld"),
	};
}

/** Reports how one agreement stands. */
export async function action({ params, request, context }: ActionFunctionArgs) {
	const fields = await formFields(request);
	const { session } = await openSession(context, params.id, "session.read", request, fields.note);
	const { item = "", state = "", note = "", targetNote = "" } = fields;
	const id = fields.id || formCommandId();
	const failed = (failure: Pick<ReportFailure, "field" | "message" | "commandId">, status: number) =>
		data<ReportFailure>({ ...failure, item, typed: { state, note, targetNote } }, { status });
	if (!state) return failed({ field: "state", message: m.year_error_state(), commandId: id }, 422);
	const result = await runForm(context, session.id, { ...fields, id, type: "report-progress" });
	if (result.ok) return redirect(paths.yearReported(session.id, item), 303);
	const { field = "state", message, commandId } = result;
	return failed({ field, message, commandId }, result.status);
}

export default function SessionYear() {
	const page = useLoaderData<typeof loader>();
	const failure = useActionData<typeof action>();
	return <YearPage {...page} failure={failure ?? null} />;
}
