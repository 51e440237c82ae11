/** What was just done with a record, by the word in the address of the page that says so. */
const doneMarks = {
	bewaard: "saved",
	toegevoegd: "made",
	teruggezet: "undone",
	"uit-gebruik": "retired",
	"in-gebruik": "restored",
} as const;
export type Done = (typeof doneMarks)[keyof typeof doneMarks];

/** @param url of a page, such as "…/leeftijd?uit-gebruik" */
export function doneIn(url: string): Done | null {
	const { searchParams } = new URL(url);
	const mark = (Object.keys(doneMarks) as (keyof typeof doneMarks)[]).find((each) => searchParams.has(each));
	return mark ? doneMarks[mark] : null;
}

/** The address of a page that says what was done. @param more asks of it beside that */
export function saying(
	path: string,
	mark: keyof typeof doneMarks | "verwijderd",
	more: Record<string, string> = {},
): string {
	const asked = new URLSearchParams(more);
	return [`${path}?${mark}`, ...(asked.size > 0 ? [asked] : [])].join("&");
}
