import { Disclosure } from "#app/components/disclosure.tsx";
import type { Offer } from "#app/domain/figure/offer.ts";
import * as paths from "#app/paths.ts";
import { formatList, formatNumber, m } from "#app/words/index.ts";
import { waitText } from "#app/words/offer-text.ts";
import type { OffersBesideFigures } from "./beside.server.ts";
import "../styles/offers.css";

interface OffersBesideProps extends OffersBesideFigures {
	wijk: { shortName: string; code: string };
}

/** "Dit is er al in Noord": before a room thinks of something new, what is there. Folded, since it is of the wijk and not of the figure. */
export function OffersBeside({ own, whole, wijk }: OffersBesideProps) {
	const counted = [
		...(own.length > 0
			? [m.offers_beside_in({ place: wijk.shortName, count: formatNumber(own.length) })]
			: []),
		...(whole
			? [m.offers_beside_whole({ place: whole.name, count: formatNumber(whole.offers.length) })]
			: []),
	];
	if (counted.length === 0) return null;
	return (
		<Disclosure summary={m.offers_beside({ where: formatList(counted) })} className="offers-beside">
			<div className="stack stack--tight">
				<p className="soft">{m.offers_beside_hint()}</p>
				<OfferList offers={own} />
				{whole && (
					<>
						<p className="offers-beside__title">{m.offers_page_whole({ place: whole.name })}</p>
						<OfferList offers={whole.offers} />
					</>
				)}
				<p>
					<a href={paths.offers(wijk.code)}>{m.offers_beside_all()}</a>
				</p>
			</div>
		</Disclosure>
	);
}

function OfferList({ offers }: { offers: Offer[] }) {
	return (
		<ul className="offers-beside__list">
			{offers.map(({ id, name, forWhom, waiting }) => (
				<li key={id}>
					<strong lang={name.language} dir="auto">
						{name.text}
					</strong>
					<span lang={forWhom.language} dir="auto">
						{forWhom.text}
					</span>
					{waiting && (
						<span className="soft">
							{m.offers_line_waiting()}: {waitText(waiting)}
						</span>
					)}
				</li>
			))}
		</ul>
	);
}
