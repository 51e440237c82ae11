import IconDownload from "@tabler/icons-react/dist/esm/icons/IconDownload.mjs";
import { ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";

/** The year as documents, for who works with paper and spreadsheets. */
export function OverviewFiles({ year }: { year: number }) {
	const files = [
		{
			title: m.overview_file_progress({ year: String(year) }),
			hint: m.overview_file_progress_hint(),
			formats: [
				{ file: "voortgang.docx", label: m.overview_file_word() },
				{ file: "voortgang.pdf", label: m.overview_file_pdf() },
			],
		},
		{
			title: m.evaluation_file({ first: String(year - 1), last: String(year) }),
			hint: m.evaluation_file_hint(),
			formats: [
				{ file: "evaluatie.docx", label: m.overview_file_word() },
				{ file: "evaluatie.pdf", label: m.overview_file_pdf() },
			],
		},
		{
			title: m.overview_file_penc({ year: String(year) }),
			hint: m.overview_file_penc_hint(),
			formats: [
				{ file: "penc.xlsx", label: m.overview_file_excel() },
				{ file: "penc.docx", label: m.overview_file_word() },
			],
		},
	];
	return (
		<section className="stack no-print" aria-labelledby="overview-files">
			<h2 id="overview-files">{m.overview_files()}</h2>
			<p>
				<a href={paths.evaluation(year)}>
					{m.evaluation_read({ first: String(year - 1), last: String(year) })}
				</a>
			</p>
			<div className="overview-files">
				{files.map(({ title, hint, formats }) => (
					<Card key={title} className="stack stack--tight">
						<h3>{title}</h3>
						<p className="soft">{hint}</p>
						<p className="cluster">
							{formats.map(({ file, label }) => (
								<ButtonLink
									key={file}
									href={paths.overviewFile(file, year)}
									icon={<IconDownload stroke={1.75} aria-hidden="true" />}
									aria-label={`${label}: ${title}`}
									download
								>
									{label}
								</ButtonLink>
							))}
						</p>
					</Card>
				))}
			</div>
		</section>
	);
}
