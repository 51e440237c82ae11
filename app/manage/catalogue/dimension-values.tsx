import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import * as paths from "#app/paths.ts";
import { formatList, m } from "#app/words/index.ts";
import { LocalisedField } from "../record/localised-field.tsx";
import { usesText } from "../record/use-words.ts";
import { ChoiceField } from "./choice-field.tsx";
import type { LoadedDimension } from "./dimensions.server.ts";
import { MoveButtons } from "./move-buttons.tsx";

interface DimensionValuesProps extends Pick<LoadedDimension, "values" | "open"> {
	dimension: string;
	typed: Record<string, string> | null;
	errorOf: (field: string) => string | undefined;
}

/** The values of a dimension in their order, and the form of one of them, or of a new one. */
export function DimensionValues({ dimension, values, open, typed, errorOf }: DimensionValuesProps) {
	return (
		<section className="card stack" id="values" aria-labelledby="values-title">
			<h2 id="values-title">{m.catalogue_values()}</h2>
			{values.length === 0 ? (
				<p className="soft">{m.catalogue_values_none()}</p>
			) : (
				<ol className="ordered-records">
					{values.map((value, at) => (
						<li key={value.id} className="ordered-record">
							<div>
								<a href={`${paths.dimension(dimension)}?${new URLSearchParams({ waarde: value.id })}#value`}>
									{value.name}
								</a>{" "}
								{value.retired && <Badge>{m.record_retired()}</Badge>}
								<p className="soft small">
									{[
										value.within && m.catalogue_value_within({ name: value.within }),
										value.aliases.length > 0 && m.catalogue_value_also({ words: formatList(value.aliases) }),
									]
										.filter(Boolean)
										.join(" ")}
								</p>
							</div>
							<MoveButtons
								{...{ field: "value", id: value.id, name: value.name }}
								first={at === 0}
								last={at === values.length - 1}
							/>
						</li>
					))}
				</ol>
			)}
			<ValueForm key={open?.id} {...{ values, open, typed, errorOf, dimension }} />
		</section>
	);
}

function ValueForm({ values, open, typed, errorOf, dimension }: DimensionValuesProps) {
	const shown: Record<string, string> = { ...open?.fields, ...typed };
	const fields = { values: shown, errorOf };
	const used = open ? usesText(open.uses) : "";
	return (
		<div className="stack" id="value">
			<h3>{open ? open.name : m.catalogue_value_add()}</h3>
			<form method="post" noValidate className="stack">
				<input type="hidden" name="intent" value="value" />
				<input type="hidden" name="value" value={shown.value ?? ""} />
				<LocalisedField
					{...fields}
					name="value-label"
					label={m.catalogue_value_label()}
					hint={open ? m.catalogue_value_rename_hint() : m.catalogue_value_label_hint()}
				/>
				<ChoiceField
					{...fields}
					name="partOf"
					label={m.catalogue_value_part_of()}
					hint={open?.isBound ? m.catalogue_adding_bound() : m.catalogue_value_part_of_hint()}
					disabled={open?.isBound}
					options={values
						.filter(({ id }) => id !== open?.id)
						.map(({ id, name }) => ({ value: id, label: name }))}
					none={m.catalogue_none()}
				/>
				<Field
					id="aliases"
					label={m.catalogue_value_aliases()}
					hint={m.catalogue_value_aliases_hint()}
					error={errorOf("aliases")}
					required={false}
				>
					<TextArea name="aliases" rows={3} defaultValue={shown.aliases} />
				</Field>
				<div className="cluster">
					<Button variant="secondary">{open ? m.catalogue_save() : m.catalogue_value_add()}</Button>
					{open && <a href={`${paths.dimension(dimension)}#values`}>{m.catalogue_value_other()}</a>}
				</div>
			</form>
			{open && (
				<form method="post" className="cluster">
					<input type="hidden" name="value" value={open.id} />
					<Button variant="secondary" name="intent" value={open.retired ? "restore-value" : "retire-value"}>
						{open.retired ? m.record_restore() : m.record_retire()}
					</Button>
					{used ? (
						<span className="soft">{m.record_used({ uses: used })}</span>
					) : (
						<Button variant="danger" name="intent" value="delete-value">
							{m.record_delete()}
						</Button>
					)}
				</form>
			)}
		</div>
	);
}
