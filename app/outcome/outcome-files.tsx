import IconBraces from "@tabler/icons-react/dist/esm/icons/IconBraces.mjs";
import IconFileText from "@tabler/icons-react/dist/esm/icons/IconFileText.mjs";
import IconFileTypePdf from "@tabler/icons-react/dist/esm/icons/IconFileTypePdf.mjs";
import IconTable from "@tabler/icons-react/dist/esm/icons/IconTable.mjs";
import IconTableExport from "@tabler/icons-react/dist/esm/icons/IconTableExport.mjs";
import * as paths from "#app/paths.ts";
import { formatDate, m } from "#app/words/index.ts";

export interface OutcomeFilesProps {
	sessionId: string;
	/** the version on this page, or null for the concept */
	version: string | null;
}

const files = [
	{ format: "docx", Icon: IconFileText, name: m.outcome_file_docx, use: m.outcome_file_docx_use },
	{ format: "pdf", Icon: IconFileTypePdf, name: m.outcome_file_pdf, use: m.outcome_file_pdf_use },
	{ format: "xlsx", Icon: IconTable, name: m.outcome_file_xlsx, use: m.outcome_file_xlsx_use },
	{ format: "csv", Icon: IconTableExport, name: m.outcome_file_csv, use: m.outcome_file_csv_use },
	{ format: "json", Icon: IconBraces, name: m.outcome_file_json, use: m.outcome_file_json_use },
];

/** The outcome to take along, each file with what it is good for. */
export function OutcomeFiles({ sessionId, version }: OutcomeFilesProps) {
	return (
		<section className="outcome-panel" aria-labelledby="bestanden">
			<h2 id="bestanden">{m.outcome_files_title()}</h2>
			{!version && <p className="soft">{m.outcome_files_concept()}</p>}
			<ul className="outcome-files">
				{files.map(({ format, Icon, name, use }) => (
					<li key={format}>
						<a href={paths.outcomeFile(sessionId, format, version)}>
							<Icon stroke={1.75} aria-hidden="true" />
							<span>
								<strong>{name()}</strong>
								<span className="outcome-files__use">{use()}</span>
							</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

export interface AdoptedVersion {
	/** "1.0" */
	version: string;
	/** ISO moment */
	adoptedAt: string;
}

/** Every version that was adopted, and the concept for who may see it. */
export function OutcomeVersions(props: {
	sessionId: string;
	versions: AdoptedVersion[];
	current: string | null;
	/** how things stand now differs from the newest version */
	concept: boolean;
}) {
	const { sessionId, versions, current, concept } = props;
	if (versions.length === 0 || (versions.length === 1 && !concept)) return null;
	return (
		<nav className="outcome-panel" aria-labelledby="versies">
			<h2 id="versies">{m.outcome_versions_title()}</h2>
			<ul className="outcome-versions">
				{concept && (
					<li>
						<a href={paths.outcome(sessionId)} aria-current={current === null ? "page" : undefined}>
							{m.outcome_version_concept()}
						</a>
					</li>
				)}
				{versions.map(({ version, adoptedAt }) => (
					<li key={version}>
						<a
							href={paths.outcome(sessionId, version)}
							aria-current={current === version ? "page" : undefined}
						>
							{m.export_adopted({ version, date: formatDate(adoptedAt) })}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
