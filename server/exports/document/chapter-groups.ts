import type { Chapter } from "./document.ts";

export interface ChapterGroup {
	wide: boolean;
	chapters: Chapter[];
}

/** The chapters in their order, those that follow each other on paper of the same direction together. */
export function chapterGroups(chapters: Chapter[]): ChapterGroup[] {
	const groups: ChapterGroup[] = [];
	for (const chapter of chapters) {
		const wide = chapter.wide ?? false;
		const last = groups.at(-1);
		if (last?.wide === wide) last.chapters.push(chapter);
		else groups.push({ wide, chapters: [chapter] });
	}
	return groups;
}
