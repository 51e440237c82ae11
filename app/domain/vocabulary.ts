/**
 * The fixed lists of the evening. The identifiers are part of the outside contract (commands, API, exports);
 * the words that people read for them stand in app/words.
 */

/** The four kinds of contribution: an experience, something noticed, an issue that keeps coming back, a hard choice. */
export const contributionKinds = ["verhaal", "signaal", "kwestie", "dilemma"] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** The three lenses of the policy papers. */
export const lenses = ["gaat-goed", "kan-beter", "mag-niet-ontbreken"] as const;
export type Lens = (typeof lenses)[number];

/** The places where children grow up that a contribution can be about. */
export const subjects = ["gezin", "school", "buurt", "sport", "cultuur", "online"] as const;
export type Subject = (typeof subjects)[number];

/** The phases of an evening, in order. `prepare` comes before it and `elaborate` the morning after. */
export const phases = [
	"prepare",
	"lookback",
	"figures",
	"tell",
	"understand",
	"choose",
	"agree",
	"close",
	"elaborate",
] as const;
export type Phase = (typeof phases)[number];

/** The standard template of two hours, in minutes; 0 means the phase has no clock. */
export const standardMinutes: Record<Phase, number> = {
	prepare: 0,
	lookback: 15,
	figures: 25,
	tell: 20,
	understand: 25,
	choose: 10,
	agree: 20,
	close: 5,
	elaborate: 0,
};

/** The phases of the evening itself, which have a clock. */
export const timedPhases = ["lookback", "figures", "tell", "understand", "choose", "agree", "close"] as const;
export type TimedPhase = (typeof timedPhases)[number];

/** What somebody who joins with the code says to be. */
export const participantRoles = ["ouder", "jongere", "bewoner", "partner"] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** The part somebody with an account has in one session. */
export const memberRoles = ["facilitator", "reader", "partner"] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What an account may do in the installation as a whole. */
export const accountRoles = ["admin", "data-manager", "facilitator", "partner", "policy"] as const;
export type AccountRole = (typeof accountRoles)[number];

/**
 * The groups that the board shows. `together` stands for young people, parents and residents at once:
 * it is used while one of those groups has fewer than five people in the room (see docs/decisions).
 */
export const groups = ["jongere", "ouder", "bewoner", "together", "professional"] as const;
export type Group = (typeof groups)[number];

/** Languages that people write in; the interface itself speaks those of app/words. */
export const writingLanguages = ["nl", "en", "tr", "ar", "uk"] as const;
export type WritingLanguage = (typeof writingLanguages)[number];

/** The smallest number of people that is ever shown. */
export const smallestGroup = 5;

/** Votes are secret until they are shown; closed ones can be opened again, shown ones only as a new round. */
export const votesStates = ["none", "open", "closed", "shown"] as const;
export type VotesState = (typeof votesStates)[number];

/** The three texts of a theme: what do we see, what may it mean, what do we not know yet and who finds out. */
export const themeTexts = ["see", "mean", "unknown"] as const;
export type ThemeText = (typeof themeTexts)[number];
