import type { KeptProtection } from "./kept-protection.ts";
import type { AcceptedFigure, Change, HintedTexts, Preview } from "./preview.ts";

/** What the figures of a delivery come to, so that nobody has to read all of them for it. */
export interface ImportSummary {
	counts: Record<Change, number>;
	/** the first remarks of the source, each once */
	notes: string[];
	/** ids of the indicators of which it holds parts and no whole; absent in deliveries from before this was kept */
	withoutWhole?: string[];
	/** absent in deliveries from before this was kept: nobody knows of their remarks */
	hinted?: HintedTexts;
}

/** The texts of a delivery that somebody has to read before they go out. */
export const toBeRead = ({ hinted, notes }: ImportSummary): HintedTexts => hinted ?? { notes, always: [] };

const mostNotes = 100;

/** A preview without its figures, with what they come to. */
export type StoredPreview = Omit<Preview, "accepted" | "hinted"> & {
	summary: ImportSummary;
	/** absent until somebody asked what would not be shown */
	protection?: KeptProtection;
};

export const storedPreview = ({ accepted, hinted, ...preview }: Preview): StoredPreview => ({
	...preview,
	summary: { ...summaryOf(accepted), hinted },
});

function summaryOf(figures: AcceptedFigure[]): ImportSummary {
	const counts = { new: 0, revised: 0, same: 0 };
	const notes = new Set<string>();
	const [whole, parts] = [new Set<string>(), new Set<string>()];
	for (const { change, note, kind, breakdown, indicator } of figures) {
		counts[change] += 1;
		if (kind === "figure") (breakdown === "" ? whole : parts).add(indicator);
		if (note !== null && notes.size < mostNotes) notes.add(note);
	}
	return { counts, notes: [...notes], withoutWhole: [...parts].filter((id) => !whole.has(id)) };
}
