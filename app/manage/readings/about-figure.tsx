import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { m } from "#app/words/index.ts";
import type { AboutChoices } from "./choices.server.ts";
import { type Choice, ChoiceOf, type FormState } from "./form-parts.tsx";

/** First which figure it is about, since that says how it can be broken down. */
export function ChooseIndicator({ indicators }: { indicators: Choice[] }) {
	return (
		<form method="get" className="card stack">
			<Field id="indicator" label={m.readings_indicator_first()} hint={m.readings_indicator_hint()}>
				<Select name="indicator" options={indicators} placeholder={m.readings_choose()} />
			</Field>
			<div>
				<Button>{m.readings_go_on()}</Button>
			</div>
		</form>
	);
}

interface AboutFigureProps {
	form: FormState;
	about: AboutChoices;
	/** what is said where no place is chosen; left out where one must be */
	anywhere?: string;
}

/** Of which figure and where. */
export function AboutFigure({ form, about, anywhere }: AboutFigureProps) {
	return (
		<>
			<input type="hidden" name="indicator" value={about.indicator.value} />
			<p>
				<strong>{m.readings_indicator()}:</strong> {about.indicator.label}
			</p>
			<ChoiceOf
				form={form}
				name="place"
				label={m.readings_place()}
				options={about.places}
				placeholder={anywhere ?? m.readings_choose()}
			/>
		</>
	);
}

/** Of which part of the figure. */
export function PartsOfFigure({
	form,
	about,
	whole,
}: {
	form: FormState;
	about: AboutChoices;
	whole: string;
}) {
	return about.parts.map(({ name, label, options }) => (
		<ChoiceOf
			key={name}
			form={form}
			name={name}
			label={m.breaks_part({ dimension: label })}
			options={options}
			placeholder={whole}
			required={false}
		/>
	));
}

/** Shows the records of one figure or place alone. */
export function FilterForm({
	name,
	label,
	all,
	options,
	chosen,
}: {
	name: string;
	label: string;
	all: string;
	options: Choice[];
	chosen: string;
}) {
	return (
		<form method="get" className="record-search">
			<Field id={`filter-${name}`} label={label}>
				<Select name={name} options={options} placeholder={all} defaultValue={chosen} />
			</Field>
			<Button variant="secondary">{m.readings_filter_button()}</Button>
		</form>
	);
}
