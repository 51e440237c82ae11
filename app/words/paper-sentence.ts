import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { formatNumber, m } from "./index.ts";

/** How many more spoke on paper or through a meeting; "" for nobody. */
export function paperSentence({ throughPaper }: Outcome["present"]): string {
	if (throughPaper === 0) return "";
	return throughPaper === null
		? m.export_present_paper_few({ limit: smallestGroup })
		: m.export_present_paper({ count: formatNumber(throughPaper) });
}
