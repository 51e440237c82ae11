import { Notice } from "#app/components/notice.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { periodText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { basisWords } from "#app/words/reading-text.ts";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { ChooseIndicator } from "./about-figure.tsx";
import { formState } from "./form-parts.tsx";
import { aboutLabels, proseWords, withReading } from "./problem-words.ts";
import { TargetForm } from "./target-form.tsx";
import { TargetHistory } from "./target-history.tsx";
import type { LoadedTarget } from "./targets.server.ts";

interface TargetPageProps extends LoadedTarget, RecordState {
	viewer: Viewer;
}

/** One target: what is aimed at now, how to put it right or take it back, and what stood there before. */
export function TargetPage({ viewer, record, title, versions, stored, undone, ...rest }: TargetPageProps) {
	const { about, sources, indicators, typed, problems, done, former } = rest;
	const errors = problemTexts(withReading(problems, ["period", "adopted"]), labels(rest), ownWords);
	const form = formState(typed ?? stored, errors);
	const key = record && [record.place, record.part, periodText(record.period)].filter(Boolean).join(", ");
	return (
		<RecordPage
			viewer={viewer}
			path={paths.target(record?.id ?? "nieuw")}
			back={{ href: paths.targets, label: m.catalogue_targets() }}
			title={title ?? m.targets_new_title()}
			named={m.targets_named()}
			kind={record && `${key}. ${basisWords[record.basis]()} ${record.document}`}
			{...{ errors, done, former }}
		>
			{undone && problems.length === 0 && <Notice tone="success" live="status" title={m.targets_undone()} />}
			{record && !record.newest && <Notice title={m.targets_again()} />}
			{about ? (
				<TargetForm
					{...{ form, about, sources, problems }}
					fixed={record !== null}
					key={`${done} ${versions[0]?.release}`}
				/>
			) : (
				<ChooseIndicator indicators={indicators} />
			)}
			{record && <TargetHistory newest={record.newest} versions={versions} />}
		</RecordPage>
	);
}

const labels = ({ about }: Pick<LoadedTarget, "about">) => ({
	...aboutLabels(about),
	basis: m.targets_basis(),
	document: m.targets_document(),
	source: m.targets_source(),
	value: m.targets_value(),
	low: m.targets_low(),
	high: m.targets_high(),
	relativeTo: m.targets_relative(),
	adopted: m.targets_adopted(),
	verdict: m.targets_verdict(),
	note: m.targets_note(),
});

const ownWords = {
	...proseWords,
	"one-aim": m.targets_error_one_aim,
	range: m.targets_error_range,
	ambiguous: m.targets_error_ambiguous,
	whole: m.targets_error_whole,
	itself: m.targets_error_itself,
	"unreadable-period": m.readings_error_period,
	"unreadable-adopted": m.targets_error_adopted,
};
