import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { exampleCodes } from "#app/domain/place/cbs-code.ts";
import { m } from "#app/words/index.ts";

interface TypedFormProps {
	/** code of the own one, such as "GM0355" */
	gemeente: string;
	areas: string;
	year: string;
	/** one for each line that cannot be read */
	areaErrors: string[];
	yearError?: string;
}

/** Wijken without a file: a code and a name on each line. */
export function TypedForm({ gemeente, areas, year, areaErrors, yearError }: TypedFormProps) {
	return (
		<form method="post" noValidate className="card stack">
			<input type="hidden" name="intent" value="typed" />
			<h2>{m.setup_typed_title()}</h2>
			<Field
				id="areas"
				label={m.setup_typed_label()}
				hint={m.setup_typed_hint(exampleCodes(gemeente))}
				error={
					areaErrors.length === 0 ? undefined : areaErrors.length === 1 ? (
						areaErrors[0]
					) : (
						<ul className="typed-errors">
							{areaErrors.map((text) => (
								<li key={text}>{text}</li>
							))}
						</ul>
					)
				}
			>
				<TextArea name="areas" rows={8} defaultValue={areas} spellCheck={false} />
			</Field>
			<Field id="typed-year" label={m.manage_year()} hint={m.setup_typed_year_hint()} error={yearError}>
				<TextInput name="year" width="short" inputMode="numeric" dir="ltr" defaultValue={year} />
			</Field>
			<div>
				<Button variant="secondary">{m.setup_typed_save()}</Button>
			</div>
		</form>
	);
}
