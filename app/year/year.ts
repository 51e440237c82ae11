import type { ProgressCheck, ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { TargetVerdict } from "#app/domain/agreement/target-verdict.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import type { FigureMove } from "#app/domain/outcome/outcome-figure.ts";

/** One line of an agreement's history. */
export interface YearReport {
	id: string;
	state: ProgressState;
	note: string;
	/** ISO moment */
	at: string;
}

export interface YearTarget {
	direction: "at-least" | "at-most";
	/** ready-made: "25", "5%" */
	value: string;
	year: number;
	reached: TargetVerdict["reached"];
	/** why nobody can say yet */
	why: "no-value-yet" | "hidden" | "counted-otherwise" | null;
	/** the value that the verdict follows from, ready-made */
	by: { value: string; period: string; provisional: boolean } | null;
	/** what the owner says about it */
	note: string;
}

/** An adopted agreement as its page through the year shows it. */
export interface YearAgreement
	extends Pick<
		OutcomeAgreement,
		| "id"
		| "kind"
		| "goal"
		| "action"
		| "who"
		| "lead"
		| "firstStep"
		| "firstStepOn"
		| "contactPoint"
		| "passedTo"
		| "noticedBy"
	> {
	/** null while nobody reported */
	state: ProgressState | null;
	/** newest first */
	reports: YearReport[];
	figure: FigureMove | null;
	target: YearTarget | null;
	/** null for who only reads */
	report: {
		/** the short check that is asked now */
		check: ProgressCheck | null;
		commandId: string;
	} | null;
}

/** What somebody typed in the form of one agreement and gets back, with what is wrong. */
export interface ReportFailure {
	item: string;
	field: string;
	message: string;
	typed: { state: string; note: string; targetNote: string };
	commandId: string;
}
