import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Field } from "#app/components/field.tsx";
import { FileInput } from "#app/components/file-input.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import { stateName } from "./import-words.ts";
import type { LoadedImports } from "./imports.server.ts";

export type UploadProblem = { field: "source" | "title" | "publisher" | "file"; text: string };

interface ImportsPageProps extends LoadedImports {
	viewer: Viewer;
	/** what was just done */
	done: string | null;
	typed: Record<string, string>;
	problem: UploadProblem | null;
}

/** Sends a file or pasted cells, and lists what was sent before. */
export function ImportsPage({ viewer, imports, sources, done, typed, problem }: ImportsPageProps) {
	const errorOf = (field: UploadProblem["field"]) => (problem?.field === field ? problem.text : undefined);
	return (
		<ManagePage viewer={viewer} path={paths.imports}>
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.imports_title()}</h1>
					<p className="lead">{m.imports_intro()}</p>
				</div>
				{done && <Notice tone="success" live="status" title={done} />}
				{problem && <Notice tone="danger" live="alert" title={problem.text} />}
				<form method="post" encType="multipart/form-data" noValidate className="card stack">
					<h2>{m.imports_send_title()}</h2>
					<Field
						id="source"
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
						<Field id="title" label={m.imports_source_title()} error={errorOf("title")}>
							<TextInput name="title" defaultValue={typed.title} autoComplete="off" />
						</Field>
						<Field id="publisher" label={m.imports_source_publisher()} error={errorOf("publisher")}>
							<TextInput name="publisher" defaultValue={typed.publisher} autoComplete="off" />
						</Field>
					</div>
					<Field id="file" label={m.imports_file()} hint={m.imports_file_hint()} error={errorOf("file")}>
						<FileInput name="file" accept=".csv,.tsv,.txt,.xlsx,.xls,.ods" />
					</Field>
					<Field id="pasted" label={m.imports_pasted()} hint={m.imports_pasted_hint()} required={false}>
						<TextArea name="pasted" rows={4} dir="ltr" defaultValue={typed.pasted} />
					</Field>
					<p className="small soft">{m.imports_no_people()}</p>
					<div>
						<Button>{m.imports_send()}</Button>
					</div>
				</form>
				{imports.length === 0 ? (
					<EmptyState title={m.imports_none()} />
				) : (
					<DataTable
						caption={m.imports_list()}
						columns={[
							{ id: "name", label: m.imports_column_file() },
							{ id: "source", label: m.imports_source() },
							{ id: "at", label: m.imports_column_at() },
							{ id: "state", label: m.imports_column_state() },
						]}
						rows={imports.map(({ id, name, source, at, state, undone }) => ({
							id,
							cells: [
								state === "dropped" ? (
									name
								) : (
									<a key="name" href={paths.importFile(id)}>
										{name}
									</a>
								),
								source ?? "",
								at,
								<Badge key="state" tone={state === "published" && !undone ? "success" : undefined}>
									{undone ? m.imports_state_undone() : stateName(state)}
								</Badge>,
							],
						}))}
					/>
				)}
			</div>
		</ManagePage>
	);
}
