import IconPrinter from "@tabler/icons-react/dist/esm/icons/IconPrinter.mjs";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Field } from "#app/components/field.tsx";
import { Page } from "#app/components/page.tsx";
import { Select } from "#app/components/select.tsx";
import type { OffersAt } from "#app/domain/figure/offer.ts";
import { offerLayers } from "#app/domain/figure/reading.ts";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { formatNumber, m } from "#app/words/index.ts";
import { offerLanguageName, offerLayerWords } from "#app/words/offer-words.ts";
import { layerHints, layerTitles } from "./layer-titles.ts";
import { OfferCard } from "./offer-card.tsx";
import type { LoadedOffersPage } from "./offers.server.ts";
import "../styles/offers.css";

interface OffersPageProps extends LoadedOffersPage {
	viewer: Viewer;
}

/** Where people can turn to: by wijk and by kind of help, for everybody. */
export function OffersPage({ viewer, gemeente, found, wijken, languages, asked }: OffersPageProps) {
	const count = found.reduce((sum, { offers }) => sum + offers.length, 0);
	const narrowed = Object.values(asked).some((value) => value !== "");
	return (
		<Page
			width="wide"
			className="offers"
			header={<SiteHeader viewer={viewer} path={paths.offers(asked.wijk)} />}
			footer={<SiteFooter />}
		>
			<div className="stack stack--tight">
				<h1>{m.offers_page_title()}</h1>
				<p className="lead">{m.offers_page_lead({ gemeente })}</p>
			</div>
			{(count > 0 || narrowed) && (
				<form method="get" className="offers__filter no-print" aria-label={m.offers_page_filter()}>
					<Field id="offers-wijk" label={m.offers_page_wijk()}>
						<Select
							name="wijk"
							placeholder={m.offers_page_wijk_all()}
							defaultValue={asked.wijk}
							options={wijken.map(({ code, name }) => ({ value: code, label: name }))}
						/>
					</Field>
					<Field id="offers-layer" label={m.offers_page_layer()}>
						<Select
							name="soort"
							placeholder={m.offers_page_layer_all()}
							defaultValue={asked.layer}
							options={offerLayers.map((value) => ({ value, label: offerLayerWords[value]() }))}
						/>
					</Field>
					<Field id="offers-language" label={m.offers_page_language()}>
						<Select
							name="gesproken"
							placeholder={m.offers_page_language_all()}
							defaultValue={asked.spoken}
							options={languages.map((value) => ({ value, label: offerLanguageName(value) }))}
						/>
					</Field>
					<Button variant="secondary">{m.offers_page_show()}</Button>
				</form>
			)}
			{count > 0 && (
				<p role="status">
					{count === 1 ? m.offers_page_count_one() : m.offers_page_count({ count: formatNumber(count) })}{" "}
					{narrowed && <a href={paths.offers()}>{m.offers_page_all()}</a>}
				</p>
			)}
			{count === 0 && narrowed && (
				<EmptyState title={m.offers_page_none()}>
					{m.offers_page_none_hint()} <a href={paths.offers()}>{m.offers_page_all()}</a>
				</EmptyState>
			)}
			{count === 0 && !narrowed && (
				<EmptyState title={m.offers_page_empty()}>{m.offers_page_empty_hint()}</EmptyState>
			)}
			{found.map((at) => (
				<OffersOfPlace key={at.place} at={at} />
			))}
		</Page>
	);
}

const headings: Record<OffersAt["kind"], (at: { place: string }) => string> = {
	wijk: m.offers_page_in,
	whole: m.offers_page_whole,
	elsewhere: m.offers_page_elsewhere,
};

function OffersOfPlace({ at: { place, name, code, kind, offers } }: { at: OffersAt }) {
	return (
		<section className="offers__place stack" aria-labelledby={`offers-${place}`}>
			<div className="cluster cluster--between">
				<h2 id={`offers-${place}`}>{headings[kind]({ place: name })}</h2>
				{kind === "wijk" && (
					<a className="offers__sheet no-print" href={paths.offerSheet(code)}>
						<IconPrinter stroke={1.75} aria-hidden="true" />
						{m.offers_page_sheet({ place: name })}
					</a>
				)}
			</div>
			<div className="offers__layers">
				{offerLayers.map((layer) => {
					const own = offers.filter((one) => one.layer === layer);
					if (own.length === 0) return null;
					return (
						<div key={layer} className="stack stack--tight">
							<h3>{layerTitles[layer]()}</h3>
							<p className="soft">{layerHints[layer]()}</p>
							<ul className="offers__list">
								{own.map((offer) => (
									<OfferCard key={offer.id} offer={offer} />
								))}
							</ul>
						</div>
					);
				})}
			</div>
		</section>
	);
}
