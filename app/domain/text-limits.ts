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
