import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Field } from "#app/components/field.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { Select } from "#app/components/select.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { m } from "#app/words/index.ts";
import type { LoadedImports } from "./imports.server.ts";
import type { ODataAnswer, ODataField } from "./odata.server.ts";
import { SourceFields } from "./source-fields.tsx";

/** Fetches a table of a statistics office: first what it offers, then what was chosen of it. */
export function ODataForm({
	sources,
	answer,
}: Pick<LoadedImports, "sources"> & { answer: ODataAnswer | null }) {
	const typed = answer?.typed ?? {};
	const offer = answer?.offer ?? null;
	const errorOf = (field: ODataField) => (answer?.problem?.field === field ? answer.problem.text : undefined);
	return (
		<form method="post" encType="multipart/form-data" noValidate className="card stack">
			<h2>{m.imports_odata_title()}</h2>
			<p>{m.imports_odata_intro()}</p>
			<Field
				id="odata-table"
				label={m.imports_odata_table()}
				hint={m.imports_odata_table_hint()}
				error={errorOf("table")}
			>
				<TextInput name="table" dir="ltr" autoComplete="off" defaultValue={typed.table} />
			</Field>
			<div>
				<Button name="intent" value="odata-look" variant={offer ? "secondary" : "primary"}>
					{m.imports_odata_look()}
				</Button>
			</div>
			{offer && (
				<>
					<h3>{m.imports_odata_found({ title: offer.title })}</h3>
					<Fieldset
						id="odata-measures"
						legend={m.imports_odata_measures()}
						hint={m.imports_odata_measures_hint()}
						error={errorOf("measures")}
					>
						{offer.measures.map(({ id, title, unit }) => (
							<Checkbox
								key={id}
								id={`odata-measure-${id}`}
								name="measure"
								value={id}
								label={unit ? m.imports_indicator_in({ label: title, unit }) : title}
								defaultChecked={answer?.chosen.includes(id)}
							/>
						))}
					</Fieldset>
					<Field
						id="odata-period"
						label={offer.periods ? m.imports_role_period() : m.imports_odata_period_own()}
						hint={offer.periods ? undefined : m.imports_period_hint()}
						error={errorOf("period")}
					>
						{offer.periods ? (
							<Select
								name="period"
								defaultValue={typed.period ?? offer.periods[0]?.id}
								options={offer.periods.map(({ id, title }) => ({ value: id, label: title }))}
							/>
						) : (
							<TextInput name="period" width="short" dir="ltr" defaultValue={typed.period} />
						)}
					</Field>
					<SourceFields sources={sources} typed={typed} errorOf={errorOf} prefix="odata-" />
					<div>
						<Button name="intent" value="odata-fetch">
							{m.imports_odata_fetch()}
						</Button>
					</div>
				</>
			)}
		</form>
	);
}
