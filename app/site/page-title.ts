import { m } from "../words/index.ts";

/** What the browser's tab says: the page first, because tabs are narrow; a page that failed to load has no title. */
export function pageTitle(title: string | undefined): [{ title: string }] {
	return [{ title: title ? `${title} · ${m.app_name()}` : m.app_name() }];
}
