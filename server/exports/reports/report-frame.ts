import { formatDate, m } from "#app/words/index.ts";
import type { OutcomeDocument } from "../document/document.ts";

/** What stands around every report over the wijken: title, day, and the foot of its pages. */
export function reportFrame(report: {
	title: string;
	about: { gemeente: string; year: string };
	now: Date;
}): Pick<OutcomeDocument, "title" | "above" | "status" | "concept" | "foot" | "handouts"> {
	const { title, about, now } = report;
	return {
		title,
		above: m.overview_doc_above(about),
		status: m.overview_doc_status({ date: formatDate(now) }),
		concept: false,
		foot: { about: title, page: m.export_page(), of: m.export_page_of() },
		handouts: [],
	};
}
