import { Card } from "#app/components/card.tsx";
import type { Offer } from "#app/domain/figure/offer.ts";
import { offerLines } from "#app/words/offer-text.ts";

/** One thing that people can turn to, with all that helps to get there. */
export function OfferCard({ offer }: { offer: Offer }) {
	const { name, what } = offer;
	return (
		<Card as="li" className="stack stack--tight">
			<h4 lang={name.language} dir="auto">
				{name.text}
			</h4>
			<p lang={what.language} dir="auto">
				{what.text}
			</p>
			<dl className="offer-lines">
				{offerLines(offer).map(({ id, label, text, language }) => (
					<div key={id}>
						<dt>{label}</dt>
						<dd lang={language} dir="auto">
							{text}
						</dd>
					</div>
				))}
			</dl>
		</Card>
	);
}
