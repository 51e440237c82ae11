import { smallestGroup } from "#app/domain/vocabulary.ts";
import { m } from "./index.ts";

/** "8 mensen", or "minder dan 5 mensen"; "" for one person. What came from a board of before may still be few. */
export function headCountText(people: number): string {
	if (people === 1) return "";
	return people < smallestGroup
		? m.card_people_few({ limit: smallestGroup })
		: m.card_people({ count: people });
}
