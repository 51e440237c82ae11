import type { ActionFunctionArgs } from "@remix-run/node";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import { accountOf } from "./account-of.ts";
import { asked } from "./serve.ts";

const manager = accountOf("data-manager");

/** The route of a page of one record. */
interface Route {
	action(args: ActionFunctionArgs): Promise<unknown>;
	loader(args: ActionFunctionArgs): Promise<unknown>;
}
interface Answer {
	done: string | null;
	former: Fields | null;
	typed: Fields | null;
	problems: { field: string; code: string }[];
	preview?: { sentences: { language: string; text: string }[] };
}

/** Sends a plain form, and gives the page's data, or where it leads to, or the status of a refusal. */
export async function send(route: Route, params: Record<string, string>, fields: Fields, actor = manager) {
	const args = asked(actor, "/", params);
	const request = new Request("http://localhost/", { method: "POST", body: new URLSearchParams(fields) });
	try {
		const answer = (await route.action({ ...args, request })) as { data: Answer };
		return { ...answer.data, to: "", status: 200 };
	} catch (thrown) {
		if (!(thrown instanceof Response)) throw thrown;
		const to = thrown.headers.get("Location") ?? "";
		return { done: null, former: null, typed: null, problems: [], to, status: thrown.status };
	}
}

export const problemsIn = ({ problems }: { problems: Answer["problems"] }) =>
	problems.map(({ field, code }) => `${field} ${code}`);

/** What the page is given. */
export const page = async <T>(route: Pick<Route, "loader">, params: Record<string, string>, path = "/") =>
	(await route.loader(asked(manager, path, params))) as T;
