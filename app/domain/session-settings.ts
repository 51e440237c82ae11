/** What a facilitator can set for one evening. */
export interface SessionSettings {
	/** A facilitator or reader reads what parents, young people and residents write before others see it. */
	moderated: boolean;
	/** Everybody's screen follows the figure that the facilitator lays on the table; each may look around and come back. */
	followMe: boolean;
	/** Who can be called this evening when a story shows danger; shown to facilitators and readers only. */
	safetyContact: string;
}

export const standardSettings: SessionSettings = { moderated: true, followMe: true, safetyContact: "" };
