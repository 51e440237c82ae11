/** What can be chosen of one figure, in the reader's language; the values are those of a `shown` field. */
export interface ShownChoices {
	/** what it shows when nothing is chosen: "2023, alle verwijzers" */
	byItself: string;
	/** by part of the breakdown, the whole first */
	groups: { label: string; options: { value: string; label: string }[] }[];
}
