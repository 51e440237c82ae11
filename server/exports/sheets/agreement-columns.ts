import { numbered } from "#app/domain/numbered.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import { m } from "#app/words/index.ts";
import { commitmentWords, kindWords, layerWords, passedToWords } from "#app/words/lists.ts";
import type { SheetColumn } from "./cell.ts";

export interface AgreementRow {
	outcome: Outcome;
	agreement: OutcomeAgreement;
	number: number;
}

export function agreementRows(outcome: Outcome): AgreementRow[] {
	return numbered(outcome.agreements).map((one) => ({ outcome, ...one }));
}

/** The columns of the agreements, in Excel and CSV alike. */
export function agreementColumns(): SheetColumn<AgreementRow>[] {
	const text = (
		title: string,
		width: number,
		of: (agreement: OutcomeAgreement) => string | null,
	): SheetColumn<AgreementRow> => ({ title, width, value: ({ agreement }) => of(agreement) || null });
	return [
		{ title: m.export_column_gemeente(), width: 14, value: ({ outcome }) => outcome.session.gemeente },
		{ title: m.export_column_wijk(), width: 18, value: ({ outcome }) => outcome.session.wijk.name },
		{ title: m.export_column_evening(), width: 13, value: ({ outcome }) => dayOf(outcome.session.heldOn) },
		{
			title: m.export_column_version(),
			width: 10,
			value: ({ outcome }) => outcome.version ?? m.export_version_concept(),
		},
		{ title: m.export_column_number(), width: 6, value: ({ number }) => number },
		text(m.export_column_kind(), 16, (one) => kindWords[one.kind]()),
		text(m.export_theme(), 24, (one) => one.theme),
		text(m.export_goal(), 40, (one) => one.goal),
		text(m.export_action(), 50, (one) => one.action),
		text(m.export_who(), 32, (one) => one.who),
		text(m.export_lead(), 22, (one) => one.lead),
		text(m.export_first_step(), 36, (one) => one.firstStep),
		{
			title: m.export_column_first_step_on(),
			width: 13,
			value: ({ agreement }) => (agreement.firstStepOn ? dayOf(agreement.firstStepOn) : null),
		},
		text(m.export_noticed_by(), 40, (one) => one.noticedBy),
		text(m.export_figure_to_watch(), 34, (one) => one.figure?.label ?? null),
		text(m.export_column_figure_value(), 14, (one) => one.figure?.value ?? null),
		text(m.export_column_figure_period(), 12, (one) => one.figure?.periodText ?? null),
		{
			title: m.export_column_target(),
			width: 13,
			value: ({ agreement }) => agreement.target?.value ?? null,
		},
		text(m.export_column_target_direction(), 13, ({ target }) => {
			if (!target) return null;
			return target.direction === "at-least" ? m.export_target_or_more() : m.export_target_or_less();
		}),
		{
			title: m.export_column_target_year(),
			width: 11,
			value: ({ agreement }) => agreement.target?.year ?? null,
		},
		text(m.export_commitment(), 18, (one) => one.commitment && commitmentWords[one.commitment]()),
		text(m.export_column_condition(), 30, (one) => one.condition),
		text(m.export_contact(), 30, (one) => one.contactPoint),
		text(m.export_capacity_asked(), 30, (one) => one.extraCapacity),
		text(m.export_capacity_decider(), 22, (one) => one.capacityDecider),
		text(m.export_passed_to(), 20, (one) => one.passedTo && passedToWords[one.passedTo]()),
		text(m.export_column_focus_point(), 34, (one) => one.focusNode?.label ?? null),
		text(m.export_column_layer(), 18, (one) => one.layer && layerWords[one.layer]()),
	];
}

/** A day as spreadsheets count it, or the text when it is no date. */
export function dayOf(date: string): Date | string {
	return /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : date;
}
