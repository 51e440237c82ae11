import { m } from "../i18n/index.ts";

/** What the browser's tab says: the page first, because tabs are narrow. */
export function pageTitle(title: string): [{ title: string }] {
	return [{ title: `${title} · ${m.app_name()}` }];
}
