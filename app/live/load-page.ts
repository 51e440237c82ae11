import { askUntilAnswered } from "./ask.ts";

/** How often a page is tried that our server has and the browser does not take. */
const tries = 5;

/**
 * Loads the script of a page, and its styles into the browser's cache. It takes the place of Remix' own
 * (`vite.rewrites.ts`), which opens the address of now anew when that fails: in the network of a school that is a page
 * of the filter. Here the page waits where it is, and is opened anew only when our server no longer has the script.
 */
export const loadRouteModule = async <Page>(
	{ id, module, css = [] }: { id: string; module: string; css?: string[] },
	loaded: Record<string, Page>,
): Promise<Page> => {
	const known = loaded[id];
	if (known) return known;
	for (let left = tries; left > 0; left -= 1) {
		try {
			const page: Page = await import(/* @vite-ignore */ module);
			await Promise.all(css.map((each) => askUntilAnswered(each)));
			loaded[id] = page;
			return page;
		} catch {
			if (!(await askUntilAnswered(module)).ok) break;
		}
	}
	location.reload();
	return new Promise(() => {});
};
