import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { FileInput } from "#app/components/file-input.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { m } from "#app/words/index.ts";

interface BoundaryFormProps {
	gemeente: { name: string; code: string };
	year: number;
	fileError?: string;
	yearError?: string;
	/** the wijken are there already: something else is the next thing to do */
	isDone: boolean;
}

/** Where PDOK gives the areas of one gemeente. */
const pdok = (collection: "wijken" | "buurten", gemeente: string) =>
	`https://api.pdok.nl/cbs/wijken-en-buurten-2025/ogc/v1/collections/${collection}/items?gemeentecode=${gemeente}&limit=1000&f=json`;

/** Sends a file with boundaries, and says where one is to be had. */
export function BoundaryForm({ gemeente, year, fileError, yearError, isDone }: BoundaryFormProps) {
	return (
		<form method="post" encType="multipart/form-data" noValidate className="card stack">
			<input type="hidden" name="intent" value="boundaries" />
			<h2>{m.setup_file_title()}</h2>
			<Field id="file" label={m.setup_file_label()} hint={m.setup_file_hint()} error={fileError}>
				<FileInput
					name="file"
					accept=".geojson,.json,.zip,application/geo+json,application/json,application/zip"
				/>
			</Field>
			<Field id="file-year" label={m.manage_year()} hint={m.setup_file_year_hint()} error={yearError}>
				<TextInput name="year" width="short" inputMode="numeric" dir="ltr" defaultValue={String(year)} />
			</Field>
			<div>
				<Button variant={isDone ? "secondary" : "primary"}>{m.setup_file_send()}</Button>
			</div>
			<div className="stack stack--tight small">
				<p>{m.setup_file_pdok({ gemeente: gemeente.name })}</p>
				<p className="cluster">
					<a href={pdok("wijken", gemeente.code)}>{m.setup_file_pdok_wijken()}</a>
					<a href={pdok("buurten", gemeente.code)}>{m.setup_file_pdok_buurten()}</a>
				</p>
			</div>
		</form>
	);
}
