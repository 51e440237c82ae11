import { useEffect, useState } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Field } from "#app/components/field.tsx";
import { FileInput } from "#app/components/file-input.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
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
	const [isReading, setIsReading] = useState(false);
	// Whoever comes back to a page that the browser kept finds it as it was left.
	useEffect(() => {
		const again = () => setIsReading(false);
		addEventListener("pageshow", again);
		return () => removeEventListener("pageshow", again);
	}, []);
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
				<form
					method="post"
					encType="multipart/form-data"
					noValidate
					className="card stack"
					onSubmit={() => setIsReading(true)}
				>
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
						<Button busy={isReading}>{m.imports_send()}</Button>
					</div>
					<StatusRegion visible>{isReading && m.imports_reading_now()}</StatusRegion>
				</form>
				<ODataForm sources={sources} answer={odata} />
				{imports.length === 0 ? (
					<EmptyState title={m.imports_none()}>
						<p>{m.imports_none_hint()}</p>
					</EmptyState>
				) : (
					<ImportList imports={imports} />
				)}
			</div>
		</ManagePage>
	);
}

/** What was sent before; what got stuck can be gone on with. */
function ImportList({ imports }: Pick<LoadedImports, "imports">) {
	return (
		<DataTable
			caption={m.imports_list()}
			columns={[
				{ id: "name", label: m.imports_column_file() },
				{ id: "source", label: m.imports_source() },
				{ id: "state", label: m.imports_column_state() },
				{ id: "count", label: m.imports_column_count(), numeric: true },
				{ id: "by", label: m.imports_column_by() },
				{ id: "at", label: m.imports_column_at() },
			]}
			rows={imports.map(({ id, name, source, at, by, figures, state, undone, isStuck }) => ({
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
					<span key="state" className="cluster">
						<Badge tone={isStuck ? "warning" : state === "published" && !undone ? "success" : undefined}>
							{undone ? m.imports_state_undone() : isStuck ? m.imports_state_stuck() : stateName(state)}
						</Badge>
						{isStuck && <a href={paths.importFile(id)}>{m.imports_go_on()}</a>}
					</span>,
					figures,
					by,
					at,
				],
			}))}
		/>
	);
}
