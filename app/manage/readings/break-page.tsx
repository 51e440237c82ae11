import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { breakKinds } from "#app/domain/figure/reading.ts";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { periodText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";
import { AwayForms } from "../record/away-forms.tsx";
import { LocalisedField } from "../record/localised-field.tsx";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { AboutFigure, ChooseIndicator, PartsOfFigure } from "./about-figure.tsx";
import { breakKindWords } from "./break-words.ts";
import type { LoadedBreak } from "./breaks.server.ts";
import { ChoiceOf, formState, TextLine } from "./form-parts.tsx";
import { PrivacyLook } from "./privacy-look.tsx";
import { aboutLabels, proseWords, withReading } from "./problem-words.ts";

interface BreakPageProps extends LoadedBreak, RecordState {
	viewer: Viewer;
}

/** One break: in which figure, from when on, and why. */
export function BreakPage({ viewer, record, stored, about, indicators, ...state }: BreakPageProps) {
	const { typed, problems, done, former } = state;
	// What was deleted stands in the form of a new one.
	const isDeleted = typed !== null && problems.length === 0;
	const labels = {
		...aboutLabels(about),
		period: m.breaks_from(),
		kind: m.breaks_kind(),
		text: m.breaks_text(),
	};
	const errors = problemTexts(withReading(problems, ["period"]), labels, {
		...proseWords,
		taken: m.breaks_error_taken,
		"unreadable-period": m.readings_error_period,
	});
	const form = formState(typed ?? stored, errors);
	return (
		<RecordPage
			viewer={viewer}
			path={paths.seriesBreak(record?.id ?? "nieuw")}
			back={{ href: paths.breaks, label: m.catalogue_breaks() }}
			title={record ? m.breaks_name({ period: periodText(record.period) }) : m.breaks_new_title()}
			retired={record?.retired}
			{...{ errors, done, former }}
		>
			{isDeleted && <Notice tone="success" live="status" title={m.breaks_deleted()} />}
			{about ? (
				<form method="post" noValidate className="card stack" key={done}>
					<AboutFigure form={form} about={about} anywhere={m.readings_everywhere()} />
					<PartsOfFigure form={form} about={about} whole={m.breaks_every_part()} />
					<TextLine
						{...{ form, name: "period", short: true }}
						label={m.breaks_from()}
						hint={m.readings_period_hint()}
					/>
					<ChoiceOf
						form={form}
						name="kind"
						label={m.breaks_kind()}
						options={breakKinds.map((value) => ({ value, label: breakKindWords[value]() }))}
						placeholder={m.readings_choose()}
					/>
					<LocalisedField
						name="text"
						label={m.breaks_text()}
						values={form.values}
						errorOf={form.errorOf}
						required={false}
						long={500}
					/>
					<PrivacyLook name="text" values={form.values} problems={problems} placeNames={about.placeNames} />
					<div>
						<Button>{m.readings_save()}</Button>
					</div>
				</form>
			) : (
				<ChooseIndicator indicators={indicators} />
			)}
			{record && (
				<AwayForms
					retired={record.retired}
					uses={{}}
					hint={m.readings_retire_hint()}
					deletion={{ page: newBreakOf(stored.indicator), record: record.id }}
				/>
			)}
		</RecordPage>
	);
}

const newBreakOf = (indicator = "") => `${paths.seriesBreak("nieuw")}?${new URLSearchParams({ indicator })}`;
