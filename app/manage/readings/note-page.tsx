import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { noteKinds } from "#app/domain/figure/reading.ts";
import { localisedFields } from "#app/domain/localised.ts";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { formatDate, m } from "#app/words/index.ts";
import { noteKindWords } from "#app/words/reading-text.ts";
import { AwayForms } from "../record/away-forms.tsx";
import { LocalisedField } from "../record/localised-field.tsx";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { AboutFigure, ChooseIndicator } from "./about-figure.tsx";
import { ChoiceOf, type FormState, formState, TextLine } from "./form-parts.tsx";
import type { LoadedNote } from "./notes.server.ts";
import { PrivacyLook } from "./privacy-look.tsx";
import { aboutLabels, proseWords, withReading } from "./problem-words.ts";

interface NotePageProps extends LoadedNote, RecordState {
	viewer: Viewer;
	/** Others only decide whether a note stands beside its figures. */
	writes: boolean;
}

/** One reading note; one that an evening adopted is only shown. */
export function NotePage({
	viewer,
	writes,
	record,
	stored,
	uses,
	about,
	indicators,
	...state
}: NotePageProps) {
	const { heldBack, typed, problems, done, former } = state;
	const labels = { ...aboutLabels(about), kind: m.notes_kind(), text: m.notes_text() };
	const errors = problemTexts(withReading(problems, ["period"]), labels, {
		...proseWords,
		taken: m.notes_error_taken,
		"of-evening": m.notes_error_of_evening,
		embargo: m.notes_error_embargo,
		"unreadable-period": m.readings_error_period,
	});
	const form = formState(typed ?? stored, errors);
	return (
		<RecordPage
			viewer={viewer}
			path={paths.note(record?.id ?? "nieuw")}
			back={
				writes
					? { href: paths.notes, label: m.catalogue_notes() }
					: { href: paths.overview(), label: m.overview_title() }
			}
			title={record ? noteKindWords[record.kind]() : m.notes_new_title()}
			named={m.notes_named()}
			kind={record && m.notes_written({ date: formatDate(record.written) })}
			retired={record?.retired}
			{...{ errors, done, former }}
		>
			{heldBack && (
				<Notice title={m.notes_held_back_title()}>
					<p>{m.notes_held_back()}</p>
				</Notice>
			)}
			{record?.evening && <OfEvening evening={record.evening} text={record.text.nl} />}
			{record?.proposed && !record.retired && about && (
				<form method="post" noValidate className="card stack" id="publish">
					<input type="hidden" name="intent" value="publish" />
					<p>{m.notes_proposed_hint({ figure: about.indicator.label })}</p>
					<PrivacyLook
						name="text"
						values={{ ...localisedFields("text", record.text), ...(form.values.read && { read: "on" }) }}
						problems={problems}
						placeNames={about.placeNames}
					/>
					<div>
						<Button>{m.notes_publish()}</Button>
					</div>
				</form>
			)}
			{writes &&
				!record?.evening &&
				(about ? (
					<form method="post" noValidate className="card stack" key={done}>
						<AboutFigure form={form} about={about} anywhere={m.readings_everywhere()} />
						<NoteFields form={form} />
						<PrivacyLook name="text" values={form.values} problems={problems} placeNames={about.placeNames} />
						<div>
							<Button>{m.readings_save()}</Button>
						</div>
					</form>
				) : (
					<ChooseIndicator indicators={indicators} />
				))}
			{record && (
				<AwayForms retired={record.retired} uses={uses} mayDelete={writes} hint={m.readings_retire_hint()} />
			)}
		</RecordPage>
	);
}

function NoteFields({ form }: { form: FormState }) {
	return (
		<>
			<TextLine
				{...{ form, name: "period", short: true, required: false }}
				label={m.readings_period()}
				hint={m.readings_period_hint()}
			/>
			<ChoiceOf
				form={form}
				name="kind"
				label={m.notes_kind()}
				options={noteKinds.map((value) => ({ value, label: noteKindWords[value]() }))}
				placeholder={m.readings_choose()}
			/>
			<LocalisedField
				name="text"
				label={m.notes_text()}
				hint={m.notes_text_hint()}
				values={form.values}
				errorOf={form.errorOf}
				long={1500}
			/>
		</>
	);
}

function OfEvening({
	evening: { id, title, mayOpen },
	text,
}: {
	evening: { id: string; title: string; mayOpen: boolean };
	text: string;
}) {
	return (
		<section className="card stack">
			<p lang="nl" dir="auto">
				{text}
			</p>
			<Notice>
				<p>
					{m.notes_of_evening()}{" "}
					{mayOpen ? <a href={paths.outcome(id)}>{title}</a> : <strong>{title}</strong>}
				</p>
			</Notice>
		</section>
	);
}
