import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { longestReason } from "#app/domain/live/text-limits.ts";
import { type CountedGroup, countedGroups, type PresentCounts } from "#app/domain/session/present.ts";
import { m } from "#app/words/index.ts";
import { groupWords } from "#app/words/lists.ts";

export interface CorrectPresentProps {
	/** as they stand now, for the facilitator alone */
	counts: PresentCounts;
	/** of this command */
	id: string;
	/** why they were corrected before; "" when they were not */
	reason: string;
	/** what went wrong with the last correction, with what was typed */
	problem: FormProblem | null;
}

export interface FormProblem {
	type: string;
	message: string;
	field?: string;
	typed: Record<string, string>;
}

/** Puts right how many people were there, with the reason that stands beside the number. */
export function CorrectPresent({ counts, id, reason, problem }: CorrectPresentProps) {
	const typed = problem?.typed;
	// What was not touched is shown as it is now.
	const typedFor = (group: CountedGroup) =>
		typed?.[`counts.${group}`] === typed?.[`base.${group}`] ? undefined : typed?.[`counts.${group}`];
	return (
		<Disclosure summary={m.outcome_correct_present()} open={problem !== null || undefined}>
			<form method="post" className="stack stack--tight">
				<input type="hidden" name="type" value="correct-present" />
				<input type="hidden" name="id" value={id} />
				<p className="soft">{m.outcome_correct_present_hint()}</p>
				{problem && problem.field !== "why" && <p role="alert">{problem.message}</p>}
				{countedGroups.map((group) => (
					<input key={group} type="hidden" name={`base.${group}`} value={counts[group] ?? 0} />
				))}
				<input type="hidden" name="before" value={reason} />
				<div className="correct-present__counts">
					{countedGroups.map((group) => (
						<Field key={group} id={`counts-${group}`} label={groupWords[group]()}>
							<TextInput
								name={`counts.${group}`}
								width="short"
								inputMode="numeric"
								autoComplete="off"
								defaultValue={typedFor(group) ?? String(counts[group] ?? 0)}
							/>
						</Field>
					))}
				</div>
				<Field
					id="correct-present-why"
					label={m.outcome_correct_present_reason()}
					error={problem?.field === "why" && problem.message}
				>
					<TextArea name="why" rows={2} maxCharacters={longestReason} defaultValue={typed?.why ?? reason} />
				</Field>
				<Button variant="secondary">{m.outcome_correct_present_save()}</Button>
			</form>
		</Disclosure>
	);
}
