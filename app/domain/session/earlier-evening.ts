/** An evening that a later one may open with. */
export interface EarlierEvening {
	id: string;
	title: string;
	/** ISO date */
	heldOn: string;
	placeId: string;
	/** Its agreements were adopted, so that there is something to look back at. */
	adopted: boolean;
}

/**
 * The evening that a new one in this wijk opens with unless somebody says otherwise: the newest with agreements.
 * @param earlier newest first
 * @returns its id, or "" when there is none
 */
export function usualPrevious(earlier: EarlierEvening[], wijk: string): string {
	const ofWijk = earlier.filter((one) => one.placeId === wijk);
	return (ofWijk.find((one) => one.adopted) ?? ofWijk[0])?.id ?? "";
}
