/** Who looks at a page, as its header greets them; `name` is a nickname for participants and empty for strangers. */
export interface Viewer {
	kind: "anonymous" | "account" | "participant";
	name: string;
	/** Where this person may go from every page, in words: the phone that joined with a code need not know any of it. */
	ways?: { href: string; label: string }[];
	/** what of the installation this person manages; absent for who may not set it up */
	manage?: { accounts: boolean; figures: boolean };
	/** where a participant leaves a phone: the page that also wipes what was not sent */
	leave?: string;
}
