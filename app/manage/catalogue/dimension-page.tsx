import { Button } from "#app/components/button.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { addings } from "#app/domain/figure/figures.ts";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { AwayForms } from "../record/away-forms.tsx";
import { LocalisedField } from "../record/localised-field.tsx";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { DimensionValues } from "./dimension-values.tsx";
import { addingWords, dimensionLabels, dimensionProblemWords } from "./dimension-words.ts";
import type { LoadedDimension } from "./dimensions.server.ts";

interface DimensionPageProps extends LoadedDimension, RecordState {
	viewer: Viewer;
}

/** One dimension: how its parts add up, and its values in their order. */
export function DimensionPage({
	viewer,
	id,
	title,
	retired,
	uses,
	values,
	open,
	...rest
}: DimensionPageProps) {
	const { fields, isBound, typed, problems, done, former } = rest;
	const errors = problemTexts(problems, dimensionLabels(), dimensionProblemWords);
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	const typedHere = typed && !typed.intent ? typed : null;
	const shown = typedHere ?? fields;
	return (
		<RecordPage
			{...{ viewer, retired, done, former, errors }}
			path={paths.dimension(id ?? "nieuw")}
			back={{ href: paths.dimensions, label: m.catalogue_dimensions_back() }}
			title={title ?? m.catalogue_dimension_new()}
		>
			<form method="post" noValidate className="card stack">
				<LocalisedField
					{...{ values: shown, errorOf }}
					name="label"
					label={m.catalogue_label()}
					hint={m.catalogue_dimension_label_hint()}
				/>
				<RadioGroup
					name="adding"
					legend={m.catalogue_adding()}
					hint={isBound ? m.catalogue_adding_bound() : m.catalogue_adding_hint()}
					error={errorOf("adding")}
					defaultValue={shown.adding}
					options={addings.map((value) => ({
						value,
						label: addingWords[value].name(),
						description: addingWords[value].does(),
						disabled: isBound && value !== fields.adding,
					}))}
				/>
				<div>
					<Button>{id ? m.catalogue_save() : m.catalogue_dimension_add()}</Button>
				</div>
			</form>
			{id && (
				<DimensionValues
					{...{ dimension: id, values, open, errorOf }}
					typed={typed?.intent === "value" ? typed : null}
				/>
			)}
			{id && <AwayForms retired={retired} uses={uses} hint={m.catalogue_dimension_retire_hint()} />}
		</RecordPage>
	);
}
