import { agreementKinds, passedOnTo } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { BoardTheme } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import { kindWords, passedToWords } from "#app/words/lists.ts";
import { ChoiceInput, LineInput, TextsInput, useTyped } from "./agreement-inputs.tsx";

/** What the room writes of an agreement: five questions, and before them what kind it is and what it rests on. */
export function RoomFields({ themes }: { themes: BoardTheme[] }) {
	const passedOn = useTyped().kind === "doorgeven";
	return (
		<>
			<div className="agreement-form__row">
				<ChoiceInput
					name="kind"
					label={m.agree_kind()}
					options={agreementKinds.map((value) => ({ value, label: kindWords[value]() }))}
				/>
				<ChoiceInput
					name="theme"
					label={m.agree_theme()}
					placeholder={m.agree_theme_none()}
					options={themes.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			</div>
			<TextsInput name="goal" label={m.agree_goal()} hint={m.agree_goal_hint()} />
			<TextsInput name="action" label={m.agree_action()} hint={m.agree_action_hint()} />
			<div className={passedOn ? undefined : "agreement-form__passed-on"}>
				<ChoiceInput
					name="passedTo"
					label={m.agree_passed_to()}
					hint={m.agree_passed_to_hint()}
					placeholder={m.agree_passed_to_none()}
					options={passedOnTo.map((value) => ({ value, label: passedToWords[value]() }))}
				/>
			</div>
			<LineInput name="who" label={m.agree_who()} hint={m.agree_who_hint()} />
			<LineInput name="lead" label={m.agree_lead()} hint={m.agree_lead_hint()} />
			<div className="agreement-form__row agreement-form__row--step">
				<LineInput name="firstStep" label={m.agree_first_step()} hint={m.agree_first_step_hint()} />
				<LineInput
					name="firstStepOn"
					type="date"
					label={m.agree_first_step_on()}
					hint={m.agree_first_step_on_hint()}
				/>
			</div>
		</>
	);
}
