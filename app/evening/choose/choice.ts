import type { Group, ParticipantRole } from "#app/domain/vocabulary.ts";

/** What somebody is told of the votes beside the board, which says nothing of them until they are shown. */
export interface Choice {
	/** null for who does not vote */
	ballot: Ballot | null;
	/** null while it is not for this person */
	turnout: Turnout | null;
	/** for the facilitator */
	desk: Desk | null;
}

export interface Ballot {
	round: number;
	/** ids of the themes that this person voted for in this round */
	votes: string[];
	/** why this person cannot vote yet */
	waits: "for-admission" | "for-confirmation" | null;
}

/** How many people voted, of how many who may; null for fewer than five. */
export interface Turnout {
	voters: number | null;
	people: number | null;
	/** on paper, for all themes together; null until the votes are shown */
	stickers: number | null;
}

export interface Desk {
	/** stickers on paper by theme */
	tallies: Record<string, number>;
	/** the groups that can name an own choice, and the theme they named */
	groups: { group: Group; theme: string | null }[];
	/** who came after the voting opened and does not vote yet */
	late: { joined: { participant: string } | { account: string }; name: string; role: ParticipantRole }[];
}
