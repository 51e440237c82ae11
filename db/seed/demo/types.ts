import type { WrittenAgreement } from "#app/domain/agreement/agreement-fields.ts";
import type {
	BasisLayer,
	Commitment,
	FocusPoint,
	PassedOnTo,
	ProgressCheck,
	ProgressState,
	TypicalPartner,
} from "#app/domain/agreement/agreement-vocabulary.ts";
import type { RichText } from "#app/domain/live/rich-text.ts";
import type { WorkbookKey } from "#app/domain/live/workbook-keys.ts";
import type { AgreementTarget } from "#app/domain/outcome/outcome-agreement.ts";
import type {
	AccountRole,
	ContributionKind,
	Group,
	Lens,
	MemberRole,
	ParticipantRole,
	Phase,
	Subject,
	ThemeText,
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

export type DemoAccountKey = "admin" | "data-manager" | "policy" | "facilitator" | "partner" | "reader";

/** A login of the demo. */
export interface DemoAccount {
	key: DemoAccountKey;
	email: string;
	name: string;
	organisation: string;
	role: AccountRole;
}

/** Somebody of an evening: who joined with the code, or an account. */
export type DemoPerson = { participant: string } | { account: "facilitator" | "partner" };

export interface DemoContribution {
	key: string;
	by: DemoPerson;
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
	/** Before the moment that the evening's times count from. */
	minutesAgo: number;
	/** The writer's answer to "did we understand you?"; "" for yes, otherwise what should be otherwise. */
	readBack?: string;
}

/** What several contributions of an evening are about together. */
export interface DemoTheme {
	key: string;
	name: string;
	/** keys of approved contributions; one may lie in several themes */
	contributions: string[];
	texts: Record<ThemeText, RichText>;
	chosen: boolean;
	ownChoiceOf?: Group;
	/** keys of the participants who voted for it */
	votes: string[];
	/** on paper */
	stickers?: number;
}

export interface DemoAgreement
	extends Pick<WrittenAgreement, "kind" | "goal" | "action" | "who" | "lead" | "firstStep"> {
	/** key of its theme */
	theme: string;
	/** days after the evening */
	firstStepAfter: number;
	passedTo?: PassedOnTo;
	focusPoint?: FocusPoint;
	layer?: BasisLayer;
	contactPoint?: string;
	extraCapacity?: string;
	capacityDecider?: string;
	noticedBy?: string;
	indicator?: string;
	target?: AgreementTarget;
	commitment?: Commitment;
	condition?: string;
	/** Who reports; the facilitator does for organisations without an account. */
	owner?: "partner";
	progress?: DemoReport[];
}

/** What an owner told about an agreement after its adoption. */
export interface DemoReport {
	daysAfterAdoption: number;
	by: "facilitator" | "partner";
	state: ProgressState;
	note: string;
	targetNote?: string;
	check?: ProgressCheck;
}

export interface DemoEvening {
	title: string;
	/** id of the place */
	wijk: string;
	/** 0 for the evening that runs while the demo starts, whose times count back from that moment. */
	daysAgo: number;
	startedMinutesAgo: number;
	phase: Phase;
	phaseStartedMinutesAgo: number;
	startsAt: string;
	venue: string;
	/** Indicator ids, in the order in which the room looks at them. */
	figures: string[];
	members: { account: DemoAccountKey; role: MemberRole }[];
	participants: DemoParticipant[];
	contributions: DemoContribution[];
	themes: DemoTheme[];
	agreements: DemoAgreement[];
	absent: TypicalPartner[];
	/** Absent while the evening runs. */
	ending?: DemoEnding;
}

/** How a finished evening was worked out and adopted. */
export interface DemoEnding {
	adoptedAfterDays: number;
	/** the texts that belong to no theme */
	texts: Partial<Record<WorkbookKey, RichText>>;
	confirmations: { by: DemoPerson; remark?: string }[];
}
