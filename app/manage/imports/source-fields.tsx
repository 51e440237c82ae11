import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { m } from "#app/words/index.ts";
import type { LoadedImports } from "./imports.server.ts";

interface SourceFieldsProps {
	sources: LoadedImports["sources"];
	typed: Record<string, string>;
	errorOf: (field: "source" | "title" | "publisher") => string | undefined;
	/** goes before the ids, where a page holds them twice */
	prefix?: string;
}

/** Whose figures they are: a source that is known, or the name of a new one. */
export function SourceFields({ sources, typed, errorOf, prefix = "" }: SourceFieldsProps) {
	return (
		<>
			<Field
				id={`${prefix}source`}
				label={m.imports_source()}
				hint={m.imports_source_hint()}
				error={errorOf("source")}
			>
				<Select
					name="source"
					defaultValue={typed.source ?? ""}
					options={[
						{ value: "", label: m.imports_source_new() },
						...sources.map(({ id, title, publisher }) => ({
							value: id,
							label: publisher ? `${title}, ${publisher}` : title,
						})),
					]}
				/>
			</Field>
			<div className="set-up-ways">
				<Field id={`${prefix}title`} label={m.imports_source_title()} error={errorOf("title")}>
					<TextInput name="title" defaultValue={typed.title} autoComplete="off" />
				</Field>
				<Field id={`${prefix}publisher`} label={m.imports_source_publisher()} error={errorOf("publisher")}>
					<TextInput name="publisher" defaultValue={typed.publisher} autoComplete="off" />
				</Field>
			</div>
		</>
	);
}
