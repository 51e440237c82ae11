/** The longest texts that the server takes, in characters. Pages say them before somebody is refused. */

/** of one contribution */
export const longestText = 1000;
export const longestThemeName = 80;
export const longestProposal = 500;
/** why something was not placed or taken over */
export const longestReason = 300;
/** a line of an agreement, such as who leads it */
export const longestAgreementLine = 200;
export const longestAgreementText = 600;

/** Of a text that people write together, in characters: ten pages, which nobody reads aloud in an evening. */
export const longestSharedText = 20_000;
/** How many paragraphs, lists, items, lines and stretches of words an editor puts in it, empty ones included. */
export const mostSharedBlocks = 2_000;
/**
 * What the server takes of such texts. More than editors write: what several people write at the same moment comes
 * together, and nobody is sent away over that.
 */
export const sharedTextBounds = {
	/** per text, as above */
	signs: 25_000,
	blocks: 4_000,
	/** per text, how deep blocks stand in each other: an editor needs four */
	depth: 20,
	/** of all texts of a workbook together: more than two hundred pages */
	allSigns: 500_000,
};
