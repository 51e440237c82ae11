import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { AwayForms } from "../record/away-forms.tsx";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { IndicatorAbout } from "./indicator-about.tsx";
import { IndicatorSentence } from "./indicator-sentence.tsx";
import { IndicatorTies } from "./indicator-ties.tsx";
import { indicatorLabels, indicatorProblemWords } from "./indicator-words.ts";
import type { LoadedIndicator } from "./indicators.server.ts";

interface IndicatorPageProps extends LoadedIndicator, RecordState {
	viewer: Viewer;
	/** the delivery that somebody came from to make a word of it known */
	delivery: string | null;
	/** that word */
	word: string;
}

/** What a form of this kind is given: its fields as they were stored or typed, and what is wrong with them. */
export interface FieldsProps {
	values: Record<string, string>;
	errorOf: (field: string) => string | undefined;
}

/** One indicator: what it counts, how it is read aloud, and what it hangs together with. */
export function IndicatorPage({
	viewer,
	id,
	title,
	retired,
	uses,
	delivery,
	word,
	...rest
}: IndicatorPageProps) {
	const { values, isBound, choices, preview, typed, problems, done, former } = rest;
	const errors = problemTexts(problems, indicatorLabels(), indicatorProblemWords);
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	const asked = delivery ? `?${new URLSearchParams({ label: word, terug: delivery })}` : "";
	// What is shut was not sent.
	const fields = { values: isBound ? { ...values, ...typed } : (typed ?? values), errorOf };
	return (
		<RecordPage
			{...{ viewer, retired, done, former, errors }}
			path={paths.indicator(id ?? "nieuw")}
			back={{ href: paths.indicators, label: m.catalogue_indicators_back() }}
			title={title ?? m.catalogue_indicator_new()}
		>
			{delivery && (
				<Notice title={id ? m.catalogue_delivery_title() : m.catalogue_delivery_new({ word })}>
					<a href={delivery}>{m.catalogue_delivery_back()}</a>
				</Notice>
			)}
			{id && <IndicatorLinks id={id} />}
			<form method="post" noValidate className="stack stack--loose">
				{delivery && (
					<>
						<input type="hidden" name="terug" value={delivery} />
						<input type="hidden" name="word" value={word} />
					</>
				)}
				<IndicatorAbout {...fields} isBound={isBound} />
				<IndicatorSentence {...fields} preview={preview} choices={choices} />
				<IndicatorTies {...fields} choices={choices} isBound={isBound} />
				<div>
					{/* An address of its own, so that what came of it is at the top and not at the preview. */}
					<Button formAction={`${paths.indicator(id ?? "nieuw")}${asked}`}>
						{id ? m.catalogue_save() : m.catalogue_indicator_add()}
					</Button>
				</div>
			</form>
			{id && <AwayForms retired={retired} uses={uses} hint={m.catalogue_indicator_retire_hint()} />}
		</RecordPage>
	);
}

/** What else is said about it, on pages of their own. */
function IndicatorLinks({ id }: { id: string }) {
	const about = [
		{ path: paths.breaks, label: m.catalogue_breaks() },
		{ path: paths.targets, label: m.catalogue_targets() },
		{ path: paths.notes, label: m.catalogue_notes() },
	];
	return (
		<p className="cluster">
			<span>{m.catalogue_indicator_more()}</span>
			{about.map(({ path, label }) => (
				<a key={path} href={`${path}?${new URLSearchParams({ indicator: id })}`}>
					{label}
				</a>
			))}
		</p>
	);
}
