import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/authorisation.ts";
import { pageTitle } from "#app/entrance/page-title.ts";
import { m } from "#app/i18n/index.ts";
import type { ReportFailure } from "#app/year/year.ts";
import { YearPage } from "#app/year/year-page.tsx";
import { findOutcome } from "#db/queries/outcomes.server.ts";
import { findPlaceOf } from "#db/queries/sessions.server.ts";
import { database } from "#server/context.server.ts";
import { formFields, openSession } from "#server/requests.server.ts";
import { formCommandId, runFormCommand } from "#server/sessions/run-form-command.server.ts";
import { viewerOf } from "#server/viewer.server.ts";
import { loadYearAgreements } from "#server/year/year-page.server.ts";

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
	const { item = "", state = "", note = "", targetNote = "", check } = fields;
	const id = fields.id || formCommandId();
	const failed = (failure: Pick<ReportFailure, "field" | "message" | "commandId">, status: number) =>
		data<ReportFailure>({ ...failure, item, typed: { state, note, targetNote } }, { status });
	if (!state) return failed({ field: "state", message: m.year_error_state(), commandId: id }, 422);
	const result = await runFormCommand(context, session.id, {
		id,
		type: "report-progress",
		item,
		state,
		note,
		targetNote,
		...(check ? { check } : {}),
	});
	if (result.ok) return redirect(`/sessies/${session.id}/jaar?gemeld=${item}#afspraak-${item}`, 303);
	const { field = "state", message, commandId } = result;
	return failed({ field, message, commandId }, result.status);
}

export default function SessionYear() {
	const page = useLoaderData<typeof loader>();
	const failure = useActionData<typeof action>();
	return <YearPage {...page} failure={failure ?? null} />;
}
