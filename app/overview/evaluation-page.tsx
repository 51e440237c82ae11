import IconDownload from "@tabler/icons-react/dist/esm/icons/IconDownload.mjs";
import { StateBadge } from "#app/agreement-progress/state-badge.tsx";
import { stateMarks } from "#app/agreement-progress/state-marks.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import { readableCode } from "#app/domain/agreement/focus-node.ts";
import type { EvaluatedPoint, Evaluation } from "#app/domain/outcome/evaluation.ts";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { countsText, editionText, spanText } from "#app/words/evaluation-text.ts";
import { formatDate, formatList, formatNames, m } from "#app/words/index.ts";
import { partnerWords } from "#app/words/lists.ts";
import { SharedText } from "../evening/texts/shared-text.tsx";
import { FiguresThenAndNow } from "./figures-then-and-now.tsx";
import { FoldingTable } from "./folding-table.tsx";
import { PassedOn } from "./follow-up.tsx";
import "../styles/year.css";
import "../styles/overview.css";

/** Two years over all wijken, for college and council. */
export function EvaluationPage({ viewer, evaluation }: { viewer: Viewer; evaluation: Evaluation }) {
	const [first, last] = evaluation.years;
	const about = { first: String(first), last: String(last) };
	return (
		<Page
			width="wide"
			className="overview"
			header={<SiteHeader viewer={viewer} path={paths.evaluation(last)} />}
			footer={<SiteFooter />}
		>
			<div className="overview__parts">
				<div className="stack">
					<p className="no-print">
						<a href={paths.overview(last)}>{m.evaluation_back()}</a>
					</p>
					<h1>{m.evaluation_heading({ ...about, gemeente: evaluation.gemeente })}</h1>
					{evaluation.evenings.length > 0 && <p className="lead">{spanText(evaluation)}</p>}
					<p className="soft">
						{m.evaluation_reading_editions()} {m.overview_doc_reading_stories()}
					</p>
					<p className="cluster no-print">
						{[
							{ file: "evaluatie.docx", label: m.overview_file_word() },
							{ file: "evaluatie.pdf", label: m.overview_file_pdf() },
						].map(({ file, label }) => (
							<ButtonLink
								key={file}
								href={paths.overviewFile(file, last)}
								icon={<IconDownload stroke={1.75} aria-hidden="true" />}
								aria-label={`${label}: ${m.evaluation_file(about)}`}
								download
							>
								{label}
							</ButtonLink>
						))}
					</p>
				</div>
				{evaluation.evenings.length === 0 ? (
					<EmptyState title={m.evaluation_none()} />
				) : (
					<>
						<section className="stack" aria-labelledby="evaluation-points">
							<h2 id="evaluation-points">{m.evaluation_points()}</h2>
							{evaluation.points.map((point) => (
								<Point key={point.node ? point.node.code + point.node.label : ""} point={point} />
							))}
						</section>
						<PassedOn passed={evaluation.passedOn} />
						<FiguresThenAndNow figures={evaluation.figures} />
						<Editions evaluation={evaluation} />
						<People evaluation={evaluation} />
						<Questions evaluation={evaluation} />
					</>
				)}
			</div>
		</Page>
	);
}

function Point({ point: { node, agreements } }: { point: EvaluatedPoint }) {
	const title = node
		? m.overview_node({ code: readableCode(node.code), label: node.shown })
		: m.overview_no_focus();
	return (
		<Card as="section" className="stack" aria-label={title}>
			<h3>{title}</h3>
			<p>{countsText(agreements)}</p>
			{agreements.length > 0 && (
				<FoldingTable
					caption={title}
					captionHidden
					columns={[
						{ id: "what", label: m.overview_doc_agreement() },
						{ id: "wijk", label: m.overview_wijk() },
						{ id: "when", label: m.evaluation_when() },
						{ id: "state", label: m.overview_doc_states() },
					]}
					rows={agreements.map((one) => ({
						id: one.id,
						cells: [
							<span key="what" lang="nl" className="overview-wraps">
								{titleOf(one, m.export_no_words())}
							</span>,
							one.wijk,
							formatDate(one.heldOn),
							<span key="state" className="stack stack--tight">
								<StateBadge state={one.state} />
								{one.state && one.note && (
									<span lang="nl">{stateMarks[one.state].note({ note: one.note })}</span>
								)}
							</span>,
						],
					}))}
				/>
			)}
		</Card>
	);
}

function Editions({ evaluation: { editions } }: { evaluation: Evaluation }) {
	return (
		<section className="stack" aria-labelledby="evaluation-editions">
			<h2 id="evaluation-editions">{m.evaluation_editions()}</h2>
			{editions.length === 0 ? (
				<p className="soft">{m.evaluation_editions_none()}</p>
			) : (
				<ul>
					{editions.map((edition) => (
						<li key={edition.id}>
							<a href={paths.edition(edition.id)}>{editionText(edition)}</a>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function People({ evaluation: { evenings } }: { evaluation: Evaluation }) {
	return (
		<section className="stack" aria-labelledby="evaluation-people">
			<h2 id="evaluation-people">{m.evaluation_people()}</h2>
			<FoldingTable
				caption={m.evaluation_people()}
				captionHidden
				columns={[
					{ id: "wijk", label: m.overview_wijk() },
					{ id: "when", label: m.evaluation_when() },
					{ id: "people", label: m.overview_present() },
					{ id: "organisations", label: m.overview_organisations() },
					{ id: "absent", label: m.overview_absent() },
				]}
				rows={evenings.map(({ id, wijk, heldOn, people }) => ({
					id,
					cells: [
						wijk,
						formatDate(heldOn),
						people?.text ?? m.evaluation_not_adopted(),
						<span key="organisations" lang="nl">
							{people && people.organisations.length > 0 ? formatNames(people.organisations) : "–"}
						</span>,
						people && people.absent.length > 0
							? formatList(people.absent.map((partner) => partnerWords[partner]()))
							: "–",
					],
				}))}
			/>
		</section>
	);
}

function Questions({ evaluation: { questions } }: { evaluation: Evaluation }) {
	return (
		<section className="stack" aria-labelledby="evaluation-questions">
			<h2 id="evaluation-questions">{m.evaluation_questions()}</h2>
			{questions.length === 0 ? (
				<p className="soft">{m.evaluation_questions_none()}</p>
			) : (
				<>
					<p>{m.evaluation_questions_intro()}</p>
					<ul className="evaluation-questions">
						{questions.map(({ wijk, heldOn, theme, text }) => {
							const about = { wijk, date: formatDate(heldOn) };
							return (
								<li key={`${wijk} ${heldOn} ${theme}`} className="stack stack--tight">
									<h3>
										{theme === null
											? m.evaluation_question_of(about)
											: m.evaluation_question_about({ ...about, theme })}
									</h3>
									<SharedText text={text} lang="nl" />
								</li>
							);
						})}
					</ul>
				</>
			)}
		</section>
	);
}
