import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import * as paths from "#app/paths.ts";
import { isLocale } from "#app/words/index.ts";
import { languageCookie } from "#server/http/locale.server.ts";
import { formFields, ownPath } from "#server/http/requests.server.ts";

/** Keeps a choice of language and goes back to the page where it was made. */
export async function action({ request }: ActionFunctionArgs) {
	const { language, next } = await formFields(request);
	const headers = isLocale(language) ? { "Set-Cookie": languageCookie(language) } : undefined;
	return redirect(ownPath(next), { status: 303, headers });
}

/** Somebody who types this address has nothing to choose here. */
export function loader() {
	return redirect(paths.home);
}
