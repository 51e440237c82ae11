/** What a facilitator can set for one evening. */
export interface SessionSettings {
	/** A facilitator or reader reads what parents, young people and residents write before others see it. */
	moderated: boolean;
	/** Everybody's screen follows the figure that the facilitator lays on the table; each may look around and come back. */
	followMe: boolean;
	/** Who can be called this evening when a story shows danger; shown to facilitators and readers only. */
	safetyContact: string;
	/** "19:30", or empty while nobody knows; with `venue` it stands on the invitation. */
	startsAt: string;
	venue: string;
	/** How many themes each person may vote for. */
	votesEach: number;
}

export const standardSettings: SessionSettings = {
	moderated: true,
	followMe: true,
	safetyContact: "",
	startsAt: "",
	venue: "",
	votesEach: 3,
};

/** How many figures one evening can talk about. */
export const mostFigures = 4;
/** The longest title of an evening, and the longest note on who to call or where to be, in characters. */
export const longestTitle = 120;
export const longestNote = 200;
/** A time of day as forms send it: "19:30". */
export const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Evenings are held between these ISO dates; anything else is a slip of the finger. */
export const firstEvening = "2000-01-01";
export const lastEvening = "2099-12-31";
/** The longest part of an evening, in minutes. */
export const longestPhase = 240;
/** The most votes that one person can be given. */
export const mostVotesEach = 10;
/** How many agreements an evening aims at, and how many it can hold. */
export const fewAgreements = 3;
export const mostAgreements = 20;
/** How many themes one evening can have. */
export const mostThemes = 50;
