import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { offerLayers } from "#app/domain/figure/reading.ts";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { offerLanguageName, offerLayerWords } from "#app/words/offer-words.ts";
import { AwayForms } from "../record/away-forms.tsx";
import { LocalisedField } from "../record/localised-field.tsx";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { ChoiceOf, type FormState, formState, TextLine } from "./form-parts.tsx";
import type { LoadedOffer } from "./offers.server.ts";
import { withReading } from "./problem-words.ts";

interface OfferPageProps extends LoadedOffer, RecordState {
	viewer: Viewer;
}

/** One thing that people can turn to. */
export function OfferPage({ viewer, record, title, stored, places, languages, ...state }: OfferPageProps) {
	const { typed, problems, done, former } = state;
	const errors = problemTexts(withReading(problems, ["reportedOn"]), labels(), ownWords);
	const form = formState(typed ?? stored, errors);
	return (
		<RecordPage
			viewer={viewer}
			path={paths.managedOffer(record?.id ?? "nieuw")}
			back={{ href: paths.managedOffers, label: m.catalogue_offers() }}
			title={title ?? m.offers_new_title()}
			kind={record && offerLayerWords[record.layer]()}
			retired={record?.retired}
			{...{ errors, done, former }}
		>
			<form method="post" noValidate className="stack stack--loose" key={done}>
				<WhatItIs form={form} />
				<section className="card stack" aria-labelledby="where-title">
					<h2 id="where-title">{m.offers_where_title()}</h2>
					<ChoiceOf
						form={form}
						name="place"
						label={m.readings_place()}
						options={places}
						placeholder={m.readings_choose()}
					/>
					<TextLine form={form} name="address" label={m.offers_address()} required={false} />
					<TextLine form={form} name="times" label={m.offers_times()} required={false} />
					<TextLine form={form} name="cost" label={m.offers_cost()} required={false} />
					<TextLine form={form} name="contact" label={m.offers_contact()} required={false} />
					<Fieldset id="languages" legend={m.offers_languages()} error={form.errorOf("languages")}>
						<div className="choice-list">
							{languages.map((code) => (
								<Checkbox
									key={code}
									id={`language.${code}`}
									name={`language.${code}`}
									label={offerLanguageName(code)}
									defaultChecked={Boolean(form.values[`language.${code}`])}
								/>
							))}
						</div>
					</Fieldset>
				</section>
				<section className="card stack" aria-labelledby="waiting-title">
					<h2 id="waiting-title">{m.offers_waiting_title()}</h2>
					<p className="soft">{m.offers_waiting_hint()}</p>
					<TextLine
						{...{ form, name: "waitingLow", short: true, numeric: true, required: false }}
						label={m.offers_waiting_low()}
					/>
					<TextLine
						{...{ form, name: "waitingHigh", short: true, numeric: true, required: false }}
						label={m.offers_waiting_high()}
					/>
					<TextLine
						{...{ form, name: "reportedOn", short: true, required: false }}
						label={m.offers_reported()}
						hint={m.offers_reported_hint()}
					/>
				</section>
				<div>
					<Button>{m.readings_save()}</Button>
				</div>
			</form>
			{record && <AwayForms retired={record.retired} uses={{}} hint={m.readings_retire_hint()} />}
		</RecordPage>
	);
}

function WhatItIs({ form }: { form: FormState }) {
	const { values, errorOf } = form;
	return (
		<section className="card stack" aria-labelledby="what-title">
			<h2 id="what-title">{m.offers_what_title()}</h2>
			<LocalisedField name="name" label={m.offers_name()} {...{ values, errorOf }} />
			<LocalisedField name="what" label={m.offers_what()} {...{ values, errorOf }} long={600} />
			<LocalisedField name="forWhom" label={m.offers_for_whom()} {...{ values, errorOf }} />
			<ChoiceOf
				form={form}
				name="layer"
				label={m.offers_layer()}
				options={offerLayers.map((value) => ({ value, label: offerLayerWords[value]() }))}
				placeholder={m.readings_choose()}
			/>
		</section>
	);
}

const labels = () => ({
	name: m.offers_name(),
	what: m.offers_what(),
	forWhom: m.offers_for_whom(),
	layer: m.offers_layer(),
	place: m.readings_place(),
	address: m.offers_address(),
	times: m.offers_times(),
	cost: m.offers_cost(),
	contact: m.offers_contact(),
	languages: m.offers_languages(),
	waitingLow: m.offers_waiting_low(),
	waitingHigh: m.offers_waiting_high(),
	reportedOn: m.offers_reported(),
});

const ownWords = {
	waiting: m.offers_error_waiting,
	undated: m.offers_error_undated,
	future: m.offers_error_future,
	"no-language": m.offers_error_no_language,
	"unreadable-reportedOn": m.offers_error_reported,
	taken: m.offers_error_taken,
};
