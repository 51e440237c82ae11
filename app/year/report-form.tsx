import { stateLooks } from "#app/agreement-progress/state-looks.ts";
import { Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/field.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { progressStates } from "#app/domain/agreement/agreement-vocabulary.ts";
import { longestAgreementText } from "#app/domain/live/text-limits.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { stateMarks } from "../agreement-progress/state-marks.ts";
import type { ReportFailure, YearAgreement } from "./year.ts";

export interface ReportFormProps {
	sessionId: string;
	agreement: YearAgreement;
	failure: ReportFailure | null;
}

/** How it stands, in one minute. The place in the page is part of the address, so that an answer is shown there. */
export function ReportForm({ sessionId, agreement, failure }: ReportFormProps) {
	const { id, report, target } = agreement;
	if (!report) return null;
	const fields = { state: `state-${id}`, note: `note-${id}`, targetNote: `target-note-${id}` };
	const errors = failure
		? [{ field: fields[failure.field as keyof typeof fields] ?? fields.state, message: failure.message }]
		: [];
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	return (
		<form method="post" action={paths.yearOf(sessionId, id)} className="report-form stack" noValidate>
			<ErrorSummary title={m.year_report_check()} errors={errors} />
			<input type="hidden" name="id" value={failure?.commandId ?? report.commandId} />
			<input type="hidden" name="item" value={id} />
			<input type="hidden" name="check" value={report.check ?? ""} />
			<RadioGroup
				id={fields.state}
				name="state"
				legend={m.year_report_state()}
				layout="cards"
				options={progressStates.map((state) => {
					const { hint, Icon } = stateMarks[state];
					return {
						value: state,
						label: stateLooks[state].word(),
						description: hint(),
						icon: <Icon stroke={1.75} aria-hidden="true" />,
					};
				})}
				defaultValue={failure?.typed.state}
				error={errorOf(fields.state)}
			/>
			<Field
				id={fields.note}
				label={m.year_report_note()}
				hint={m.year_report_note_hint()}
				error={errorOf(fields.note)}
			>
				<TextArea
					name="note"
					rows={3}
					defaultValue={failure?.typed.note}
					maxCharacters={longestAgreementText}
				/>
			</Field>
			{target && (
				<Field
					id={fields.targetNote}
					label={m.year_report_target()}
					hint={m.year_report_target_hint()}
					required={false}
					error={errorOf(fields.targetNote)}
				>
					<TextArea
						name="targetNote"
						rows={2}
						defaultValue={failure?.typed.targetNote}
						maxCharacters={longestAgreementText}
					/>
				</Field>
			)}
			<Button>{m.year_report_send()}</Button>
		</form>
	);
}
