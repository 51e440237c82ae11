/** Who looks at a page, as its header greets them; `name` is a nickname for participants and empty for strangers. */
export interface Viewer {
	kind: "anonymous" | "account" | "participant";
	name: string;
	/** may look over the wijken */
	overview?: boolean;
	/** what of the installation this person manages; absent for who may not set it up */
	manage?: { accounts: boolean; figures: boolean };
	/** where a participant leaves a phone: the page that also wipes what was not sent */
	leave?: string;
}
