import type {
	AccountRole,
	ContributionKind,
	Lens,
	MemberRole,
	ParticipantRole,
	Phase,
	Subject,
	WritingLanguage,
} from "#app/domain/vocabulary.ts";

/** Somebody who joined the demo evening with the code. Only partners have an organisation. */
export interface DemoParticipant {
	key: string;
	role: ParticipantRole;
	nickname: string;
	organisation?: string;
	language: WritingLanguage;
	/** Partners only: false while the facilitator still has to confirm who this is. */
	confirmed?: boolean;
}

export type DemoAccountKey = "admin" | "data-manager" | "facilitator" | "partner" | "reader";

/** A login of the demo. */
export interface DemoAccount {
	key: DemoAccountKey;
	email: string;
	name: string;
	organisation: string;
	role: AccountRole;
}

export interface DemoContribution {
	key: string;
	by: { participant: string } | { account: "facilitator" | "partner" };
	kind: ContributionKind;
	lens: Lens;
	about: Subject;
	text: string;
	/** The indicator it is attached to; without one it is about the wijk. */
	indicator?: string;
	quotable?: boolean;
	/** Whose words these are when somebody else wrote them down. */
	behalfOf?: { role: ParticipantRole; language: WritingLanguage };
	paper?: boolean;
	source?: string;
	headCount?: number;
	/** The language of `text`; Dutch when absent. */
	language?: WritingLanguage;
	/** Dutch, by a person; absent while the text still waits for it. */
	translation?: string;
	status: "approved" | "waiting" | "rejected" | "withdrawn";
	/** For a rejected contribution: what its writer reads. */
	reason?: string;
	minutesAgo: number;
}

export interface DemoEvening {
	title: string;
	wijk: string;
	/** The evening runs while the demo starts, so all its times count back from now. */
	startedMinutesAgo: number;
	phase: Phase;
	phasesStarted: { phase: Phase; minutesAgo: number }[];
	/** Indicator ids, in the order in which the room looks at them. */
	figures: string[];
	members: { account: DemoAccountKey; role: MemberRole }[];
}
