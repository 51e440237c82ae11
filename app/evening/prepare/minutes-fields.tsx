import { useState } from "react";
import { Fieldset } from "#app/components/fieldset.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { readNumber } from "#app/domain/typed/read-number.ts";
import { timedPhases } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import type { EveningDraft, EveningProblem } from "./evening.ts";
import { problemOf } from "./evening.ts";

type Minutes = EveningDraft["minutes"];

/** The parts of the evening with their minutes, and how long it takes together. */
export function MinutesFields({ minutes, problems }: { minutes: Minutes; problems: EveningProblem[] }) {
	const [typed, setTyped] = useState(minutes);
	return (
		<Fieldset
			id="minutes"
			legend={m.prepare_minutes_legend()}
			hint={m.prepare_minutes_hint()}
			error={timedPhases.map((phase) => problemOf(problems, `minutes.${phase}`)).find(Boolean)}
		>
			<ol className="minutes-list">
				{timedPhases.map((phase) => {
					const name = `minutes.${phase}`;
					return (
						<li key={phase} className="minutes-row">
							<label htmlFor={name}>
								<span className="minutes-row__name">{phaseNames[phase].name()}</span>{" "}
								<span className="minutes-row__hint">{phaseNames[phase].hint()}</span>
							</label>
							<span className="minutes-row__value">
								<TextInput
									id={name}
									name={name}
									inputMode="numeric"
									defaultValue={minutes[phase]}
									aria-invalid={problemOf(problems, name) ? true : undefined}
									aria-describedby={problemOf(problems, name) ? "minutes-error" : undefined}
									onChange={(event) => setTyped({ ...typed, [phase]: event.target.value })}
								/>
								<span aria-hidden="true">{m.prepare_minutes_unit()}</span>
							</span>
						</li>
					);
				})}
			</ol>
			<p className="minutes-sum">
				<output htmlFor={timedPhases.map((phase) => `minutes.${phase}`).join(" ")}>
					{m.prepare_minutes_sum({ minutes: sumOf(typed) })}
				</output>
			</p>
		</Fieldset>
	);
}

/** What was typed may be no number; it then counts for nothing until it is corrected. */
export function sumOf(minutes: Minutes): number {
	return timedPhases.reduce((sum, phase) => {
		const read = readNumber(minutes[phase]);
		return sum + ("value" in read ? Math.max(0, read.value) : 0);
	}, 0);
}
