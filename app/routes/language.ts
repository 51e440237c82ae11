import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isLocale } from "#app/i18n/index.ts";
import { languageCookie } from "#server/locale.server.ts";
import { formFields, ownPath } from "#server/requests.server.ts";

/** Keeps a choice of language and goes back to the page where it was made. */
export async function action({ request }: ActionFunctionArgs) {
	const { language, next } = await formFields(request);
	const headers = isLocale(language) ? { "Set-Cookie": languageCookie(language) } : undefined;
	return redirect(ownPath(next), { status: 303, headers });
}

/** Somebody who types this address has nothing to choose here. */
export function loader() {
	return redirect("/");
}
