import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { type ColumnRole, columnRoles } from "#app/domain/import/mapping.ts";
import { isUnsure } from "#app/domain/import/preview.ts";
import { m } from "#app/words/index.ts";
import { roleValue } from "./import-fields.ts";
import { roleName } from "./import-words.ts";
import type { LoadedImport } from "./imports.server.ts";

/** How the table was understood, to be put right: where it begins, and what each column is. */
export function MappingFields({
	mapping,
	sheets,
	choices,
	account,
	typed,
}: Pick<LoadedImport, "mapping" | "sheets" | "choices" | "account"> & { typed: Record<string, string> }) {
	if (!mapping) return null;
	const roles = [
		...columnRoles
			.filter((role) => role !== "dimension")
			.map((role) => ({ value: role, label: roleName(role) })),
		...choices.dimensions.map(({ id, name }) => ({
			value: roleValue({ role: "dimension" as ColumnRole, dimension: id }),
			label: m.imports_role_of({ role: roleName("dimension"), name }),
		})),
	];
	const unsure = isUnsure(mapping);
	return (
		<Disclosure
			summary={unsure ? m.imports_mapping_unsure() : m.imports_mapping_title()}
			open={unsure || typed.intent === "mapping"}
		>
			<div className="stack">
				<p>{m.imports_mapping_intro()}</p>
				<div className="set-up-ways">
					{sheets.length > 1 && (
						<Field id="sheet" label={m.imports_sheet()}>
							<Select
								name="sheet"
								defaultValue={typed.sheet ?? mapping.sheet}
								options={sheets.map(({ name, hidden }) => ({
									value: name,
									label: hidden ? m.imports_sheet_hidden({ name }) : name,
								}))}
							/>
						</Field>
					)}
					<Field id="firstHeadRow" label={m.imports_head_row()} hint={m.imports_head_row_hint()}>
						<TextInput
							name="firstHeadRow"
							width="short"
							inputMode="numeric"
							dir="ltr"
							defaultValue={typed.firstHeadRow ?? String(mapping.firstHeadRow)}
						/>
					</Field>
					<Field id="headRows" label={m.imports_head_rows()}>
						<TextInput
							name="headRows"
							width="short"
							inputMode="numeric"
							dir="ltr"
							defaultValue={typed.headRows ?? String(mapping.headRows)}
						/>
					</Field>
				</div>
				<DataTable
					caption={m.imports_columns()}
					columns={[
						{ id: "column", label: m.imports_column() },
						{ id: "role", label: m.imports_column_role() },
						{ id: "examples", label: m.imports_column_examples() },
					]}
					rows={mapping.columns.map((column) => ({
						id: column.letter,
						cells: [
							<label key="column" htmlFor={`role-${column.letter}`}>
								{column.letter} <span className="soft">{column.column}</span>
							</label>,
							<Select
								key="role"
								id={`role-${column.letter}`}
								name={`role:${column.letter}`}
								className="import-role"
								defaultValue={typed[`role:${column.letter}`] ?? roleValue(column)}
								options={roles}
							/>,
							<span key="examples" className="soft">
								{column.examples.join(" · ")}
							</span>,
						],
					}))}
				/>
				<fieldset className="stack">
					<legend>{m.imports_constants()}</legend>
					<div className="set-up-ways">
						<Field id="constant-indicator" label={roleName("indicator")} required={false}>
							<Select
								name="constant:indicator"
								defaultValue={typed["constant:indicator"] ?? mapping.constants?.indicator ?? ""}
								placeholder={m.imports_constant_none()}
								options={choices.indicators.map(({ id, name }) => ({ value: id, label: name }))}
							/>
						</Field>
						<Field id="constant-place" label={roleName("place")} required={false}>
							<Select
								name="constant:place"
								defaultValue={typed["constant:place"] ?? mapping.constants?.place ?? ""}
								placeholder={m.imports_constant_none()}
								options={choices.places.map(({ id, name }) => ({ value: id, label: name }))}
							/>
						</Field>
						<Field
							id="constant-period"
							label={roleName("period")}
							hint={m.imports_period_hint()}
							required={false}
						>
							<TextInput
								name="constant:period"
								width="short"
								dir="ltr"
								defaultValue={typed["constant:period"] ?? mapping.constants?.period}
							/>
						</Field>
					</div>
				</fieldset>
				{account.length > 0 && (
					<div className="stack stack--tight">
						<h3>{m.imports_account()}</h3>
						<ul>
							{account.map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					</div>
				)}
				<div>
					<Button variant="secondary" name="intent" value="mapping">
						{m.imports_reread()}
					</Button>
				</div>
			</div>
		</Disclosure>
	);
}
