import { Checkbox } from "#app/components/checkbox.tsx";
import { editionKinds } from "#app/domain/edition/edition.ts";
import { editionKindWords } from "#app/words/edition-text.ts";
import { m } from "#app/words/index.ts";
import { ChoiceOf, type FormState, TextLine } from "../readings/form-parts.tsx";
import { proseWords, withReading } from "../readings/problem-words.ts";
import { problemTexts, type RecordProblem } from "../record/problem-words.ts";

/** What an edition is called, what it is for, and over which periods it tells. */
export function EditionFields({ form }: { form: FormState }) {
	return (
		<>
			<TextLine form={form} name="title" label={m.edition_manage_name()} />
			<ChoiceOf
				form={form}
				name="kind"
				label={m.edition_manage_kind()}
				hint={m.edition_manage_kind_hint()}
				options={editionKinds.map((value) => ({ value, label: editionKindWords[value]() }))}
				placeholder={m.edition_manage_choose()}
			/>
			<div className="record-fields">
				<TextLine
					{...{ form, name: "from", short: true }}
					label={m.edition_manage_from()}
					hint={m.edition_manage_period_hint()}
				/>
				<TextLine
					{...{ form, name: "until", short: true }}
					label={m.edition_manage_until()}
					hint={m.edition_manage_period_hint()}
				/>
			</div>
		</>
	);
}

/** After a first try: the box that lets words stay by which somebody might be found. */
export function KeepHints({ id, problems }: { id: string; problems: RecordProblem[] }) {
	if (!problems.some(({ code }) => code === "hints")) return null;
	return <Checkbox id={id} name="read" label={m.edition_hints_keep()} />;
}

/** @param more what further fields are called */
export const editionErrors = (problems: RecordProblem[], more: Record<string, string> = {}) =>
	problemTexts(
		withReading(problems, ["from", "until"]),
		{
			title: m.edition_manage_name(),
			kind: m.edition_manage_kind(),
			framework: m.edition_manage_framework_first(),
			place: m.edition_manage_place(),
			from: m.edition_manage_from(),
			until: m.edition_manage_until(),
			...more,
		},
		{
			...proseWords,
			hints: m.edition_error_hints,
			order: m.edition_error_order,
			published: m.edition_error_published,
			nothing: m.edition_error_nothing,
			"unreadable-from": m.edition_error_period,
			"unreadable-until": m.edition_error_period,
		},
	);
