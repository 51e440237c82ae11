import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Field } from "#app/components/field.tsx";
import { FileInput } from "#app/components/file-input.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import { stateName } from "./import-words.ts";
import type { LoadedImports } from "./imports.server.ts";
import type { ODataAnswer } from "./odata.server.ts";
import { ODataForm } from "./odata-form.tsx";
import { SourceFields } from "./source-fields.tsx";

export type UploadProblem = { field: "source" | "title" | "publisher" | "file"; text: string };

interface ImportsPageProps extends LoadedImports {
	viewer: Viewer;
	/** what was just done */
	done: string | null;
	typed: Record<string, string>;
	problem: UploadProblem | null;
	/** what was found of a table that was asked for */
	odata: ODataAnswer | null;
}

/** Sends a file or pasted cells, or fetches a table, and lists what was sent before. */
export function ImportsPage({ viewer, imports, sources, done, typed, problem, odata }: ImportsPageProps) {
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
				{odata?.problem && <Notice tone="danger" live="alert" title={odata.problem.text} />}
				<form method="post" encType="multipart/form-data" noValidate className="card stack">
					<h2>{m.imports_send_title()}</h2>
					<SourceFields sources={sources} typed={typed} errorOf={errorOf} />
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
				<ODataForm sources={sources} answer={odata} />
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
