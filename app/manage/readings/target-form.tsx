import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { sourceVerdicts, targetBases } from "#app/domain/figure/reading.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { basisWords, verdictWords } from "#app/words/reading-text.ts";
import { LocalisedField } from "../record/localised-field.tsx";
import { AboutFigure, PartsOfFigure } from "./about-figure.tsx";
import type { AboutChoices } from "./choices.server.ts";
import { type Choice, ChoiceOf, type FormState, TextLine } from "./form-parts.tsx";
import { PrivacyLook } from "./privacy-look.tsx";

interface TargetFormProps {
	form: FormState;
	about: AboutChoices;
	sources: Choice[];
	problems: { field: string; code: string }[];
	/** it is there already: what it is for stays as it is */
	fixed: boolean;
}

/** Makes a target, or puts one right, which is a new version of it. */
export function TargetForm({ form, about, sources, problems, fixed }: TargetFormProps) {
	return (
		<form method="post" noValidate className="stack stack--loose">
			{fixed ? <FixedKey form={form} about={about} /> : <Key form={form} about={about} />}
			<section className="card stack" aria-labelledby="aim-title">
				<h2 id="aim-title">{fixed ? m.targets_correct_title() : m.targets_aim_title()}</h2>
				{fixed && <p>{m.targets_correct_hint()}</p>}
				<p className="soft">{m.targets_aim_hint()}</p>
				<TextLine
					{...{ form, name: "value", short: true, numeric: true }}
					label={m.targets_value()}
					required={false}
				/>
				<div className="area-page__code">
					<TextLine
						{...{ form, name: "low", short: true, numeric: true }}
						label={m.targets_low()}
						required={false}
					/>
					<TextLine
						{...{ form, name: "high", short: true, numeric: true }}
						label={m.targets_high()}
						required={false}
					/>
				</div>
				<ChoiceOf
					form={form}
					name="relativeTo"
					label={m.targets_relative()}
					options={about.places}
					placeholder={m.targets_no_relative()}
					required={false}
				/>
			</section>
			<section className="card stack" aria-labelledby="from-title">
				<h2 id="from-title">{m.targets_source()}</h2>
				{sources.length === 0 ? (
					<Notice tone="warning">
						<a href={paths.source("nieuw")}>{m.targets_no_source()}</a>
					</Notice>
				) : (
					<ChoiceOf
						form={form}
						name="source"
						label={m.sources_column_source()}
						options={sources}
						placeholder={m.readings_choose()}
					/>
				)}
				<TextLine
					{...{ form, name: "adopted", required: false }}
					label={m.targets_adopted()}
					hint={m.sources_published_hint()}
				/>
				<ChoiceOf
					form={form}
					name="verdict"
					label={m.targets_verdict()}
					options={sourceVerdicts.map((value) => ({ value, label: verdictWords[value]() }))}
					placeholder={m.targets_verdict_none()}
					required={false}
				/>
				<LocalisedField
					name="note"
					label={m.targets_note()}
					hint={m.notes_text_hint()}
					values={form.values}
					errorOf={form.errorOf}
					required={false}
					long={1000}
				/>
				<PrivacyLook name="note" values={form.values} problems={problems} placeNames={about.placeNames} />
			</section>
			<div>
				<Button>{m.readings_save()}</Button>
			</div>
		</form>
	);
}

type KeyProps = Pick<TargetFormProps, "form" | "about">;

function Key({ form, about }: KeyProps) {
	return (
		<section className="card stack" aria-labelledby="key-title">
			<h2 id="key-title">{m.targets_key_title()}</h2>
			<AboutFigure form={form} about={about} />
			<PartsOfFigure form={form} about={about} whole={m.readings_whole()} />
			<TextLine
				{...{ form, name: "period", short: true }}
				label={m.readings_period()}
				hint={m.readings_period_hint()}
			/>
			<ChoiceOf
				form={form}
				name="basis"
				label={m.targets_basis()}
				options={targetBases.map((value) => ({ value, label: basisWords[value]() }))}
				placeholder={m.readings_choose()}
			/>
			<TextLine
				{...{ form, name: "document", required: false }}
				label={m.targets_document()}
				hint={m.targets_document_hint()}
			/>
		</section>
	);
}

/** What a target is for never changes: it goes along unseen. */
function FixedKey({ form, about }: KeyProps) {
	const names = ["indicator", "place", "period", "basis", "document", ...about.parts.map(({ name }) => name)];
	return names.map((name) => <input key={name} type="hidden" name={name} value={form.values[name] ?? ""} />);
}
