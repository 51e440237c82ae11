import { type AppLoadContext, data, redirect } from "@remix-run/node";
import type { Changed, Fields, NotSaved } from "#server/catalogue/change-record.server.ts";
import type { Refusal } from "#server/commands/command-context.ts";
import { refusedOrLogin } from "#server/http/requests.server.ts";
import { saying } from "./done.ts";
import { noAnswer, type RecordState } from "./record-state.ts";

/** What became of a form of a record. */
export type Taken = { ok: true; answer: Changed } | NotSaved<string> | Refusal;

/**
 * Answers the form of a record's page. What was there before and was saved anew is answered with the page itself, which
 * then holds the fields that undo it: they stand nowhere else. So is the deletion of what can be put back, with the page of
 * a new one. Everything else is a redirect.
 */
export async function answerRecord(
	{ request, context }: { request: Request; context: AppLoadContext },
	fields: Fields,
	taken: Taken,
	paths: {
		list: string;
		page: (id: string) => string /** what the page of a new one is asked beside */;
		more?: Record<string, string>;
	},
) {
	if (taken.ok) {
		const { id, former } = taken.answer;
		const page = paths.page(id);
		switch (fields.intent) {
			case "delete":
				if (former) return data({ ...noAnswer, typed: former } satisfies RecordState);
				throw redirect(saying(paths.list, "verwijderd"), 303);
			case "retire":
				throw redirect(saying(page, "uit-gebruik"), 303);
			case "publish":
			case "restore":
				throw redirect(saying(page, "in-gebruik"), 303);
		}
		if (!former) throw redirect(saying(page, "toegevoegd", paths.more), 303);
		const state: RecordState = {
			...{ ...noAnswer, done: fields.undo ? "undone" : "saved" },
			former: fields.undo ? null : former,
		};
		return data(state);
	}
	if (!("problems" in taken)) throw await refusedOrLogin(context, taken.code, request);
	const state: RecordState = { ...noAnswer, typed: fields, problems: taken.problems };
	return data(state, { status: 422 });
}
