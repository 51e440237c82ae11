import { Button, ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { licences, sourceKinds, totalsKinds } from "#app/domain/figure/figures.ts";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { AwayForms } from "../record/away-forms.tsx";
import { LocalisedField } from "../record/localised-field.tsx";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { ChoiceOf, type FormState, formState, TextLine, Tick } from "./form-parts.tsx";
import { withReading } from "./problem-words.ts";
import { sourceKindWords } from "./source-words.ts";
import type { LoadedSource } from "./sources.server.ts";

interface SourcePageProps extends LoadedSource, RecordState {
	viewer: Viewer;
}

/** One source: what it is, what is kept small in it, and who sends the next delivery with which table. */
export function SourcePage({ viewer, source, stored, uses, ...state }: SourcePageProps) {
	const { typed, problems, done, former } = state;
	const errors = problemTexts(withReading(problems, ["published", "url", "due"]), labels(), ownWords);
	const form = formState(typed ?? stored, errors);
	return (
		<RecordPage
			viewer={viewer}
			path={paths.source(source?.id ?? "nieuw")}
			back={{ href: paths.sources, label: m.catalogue_sources() }}
			title={source?.title ?? m.sources_new_title()}
			kind={source && sourceKindWords[source.kind]()}
			retired={source?.retired}
			{...{ errors, done, former }}
		>
			<form method="post" noValidate className="stack stack--loose" key={done}>
				<AboutSource form={form} />
				<Protection form={form} wasPublic={Boolean(stored.public)} />
				<section className="card stack" aria-labelledby="delivery-title">
					<h2 id="delivery-title">{m.sources_delivery_title()}</h2>
					<TextLine
						{...{ form, name: "deliverer", required: false }}
						label={m.sources_deliverer()}
						hint={m.sources_deliverer_hint()}
					/>
					<TextLine
						{...{ form, name: "due", short: true, required: false }}
						label={m.sources_due()}
						hint={m.sources_due_hint()}
					/>
				</section>
				<div>
					<Button>{m.readings_save()}</Button>
				</div>
			</form>
			{source && (
				<>
					<section className="card stack" aria-labelledby="template-title">
						<h2 id="template-title">{m.sources_template_title()}</h2>
						<p>{m.sources_template_text()}</p>
						<p className="cluster">
							<ButtonLink href={paths.sourceTemplate(source.id, "xlsx")}>
								{m.sources_template_xlsx()}
							</ButtonLink>
							<ButtonLink href={paths.sourceTemplate(source.id, "csv")}>
								{m.sources_template_csv()}
							</ButtonLink>
						</p>
					</section>
					<AwayForms retired={source.retired} uses={uses} />
				</>
			)}
		</RecordPage>
	);
}

function AboutSource({ form }: { form: FormState }) {
	return (
		<section className="card stack" aria-labelledby="about-title">
			<h2 id="about-title">{m.sources_about_title()}</h2>
			<TextLine form={form} name="title" label={m.sources_name()} />
			<TextLine form={form} name="publisher" label={m.sources_publisher()} />
			<ChoiceOf
				form={form}
				name="kind"
				label={m.sources_kind()}
				options={sourceKinds.map((value) => ({ value, label: sourceKindWords[value]() }))}
			/>
			<TextLine
				{...{ form, name: "url", required: false }}
				label={m.sources_url()}
				hint={m.sources_url_hint()}
			/>
			<TextLine
				{...{ form, name: "published", required: false }}
				label={m.sources_published()}
				hint={m.sources_published_hint()}
			/>
			<ChoiceOf
				{...{ form, name: "licence", required: false }}
				label={m.sources_licence()}
				hint={m.sources_licence_hint()}
				options={[
					{ value: "", label: m.sources_licence_none() },
					...licences.map((value) => ({ value, label: licenceWords[value]() })),
				]}
			/>
			<LocalisedField
				name="account"
				label={m.sources_account()}
				hint={m.sources_account_hint()}
				values={form.values}
				errorOf={form.errorOf}
				required={false}
				long={2000}
			/>
		</section>
	);
}

const licenceWords = { cc0: m.sources_licence_cc0, "cc-by": m.sources_licence_cc_by };

const totalsWords = {
	exact: m.sources_totals_exact,
	rounded: m.sources_totals_rounded,
	overlapping: m.sources_totals_overlapping,
};

function Protection({ form, wasPublic }: { form: FormState; wasPublic: boolean }) {
	return (
		<section className="card stack" aria-labelledby="protect-title">
			<h2 id="protect-title">{m.sources_protect_title()}</h2>
			<TextLine
				{...{ form, name: "threshold", short: true, numeric: true }}
				label={m.sources_threshold()}
				hint={m.sources_threshold_hint()}
			/>
			<ChoiceOf
				form={form}
				name="totals"
				label={m.sources_totals()}
				options={totalsKinds.map((value) => ({ value, label: totalsWords[value]() }))}
			/>
			<TextLine
				{...{ form, name: "rounding", short: true, numeric: true, required: false }}
				label={m.sources_rounding()}
				hint={m.sources_rounding_hint()}
			/>
			<TextLine
				{...{ form, name: "leastRespondents", short: true, numeric: true, required: false }}
				label={m.sources_least()}
				hint={m.sources_least_hint()}
			/>
			<h3>{m.sources_public_title()}</h3>
			<Tick form={form} name="public" label={m.sources_public()} hint={m.sources_public_hint()} />
			<Notice tone="warning" title={m.sources_public_warning()}>
				{m.sources_public_warning_text()}
			</Notice>
			{!wasPublic && <Tick form={form} name="sure" label={m.sources_sure()} />}
		</section>
	);
}

const labels = () => ({
	title: m.sources_name(),
	publisher: m.sources_publisher(),
	kind: m.sources_kind(),
	url: m.sources_url(),
	published: m.sources_published(),
	licence: m.sources_licence(),
	account: m.sources_account(),
	totals: m.sources_totals(),
	threshold: m.sources_threshold(),
	rounding: m.sources_rounding(),
	leastRespondents: m.sources_least(),
	deliverer: m.sources_deliverer(),
	due: m.sources_due(),
});

const ownWords = {
	lower: m.sources_error_lower,
	"public-without": m.sources_error_public_without,
	"public-unsure": m.sources_error_public_unsure,
	same: m.sources_error_same,
	"unreadable-published": m.sources_error_published,
	"unreadable-url": m.sources_error_url,
	"unreadable-due": m.sources_error_due,
};
