import { DataTable } from "#app/components/data-table.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { type Picture, pictureOf } from "#app/domain/figure/picture.ts";
import { m } from "#app/words/index.ts";
import "../../styles/pictures.css";
import { HundredPeople } from "./hundred-people.tsx";
import { NothingDrawn } from "./nothing-drawn.tsx";
import { captionOf, twinOf } from "./picture-words.ts";
import { ScaleRows } from "./scale-rows.tsx";
import { ShareBars } from "./share-bars.tsx";

/** The picture that fits a figure: a drawing for the eye, a sentence, and the same as a table. Null where none fits. */
export function FigurePicture({ card }: { card: FigureCard }) {
	const picture = pictureOf(card);
	if (!picture) return null;
	const twin = twinOf(picture, card);
	return (
		<figure className="figure-picture" data-picture={picture.kind}>
			<Drawing picture={picture} card={card} />
			<figcaption>{captionOf(picture, card)}</figcaption>
			{twin && (
				<Disclosure summary={m.picture_table()}>
					<DataTable caption={`${m.picture_table()}: ${card.indicator.label}`} {...twin} />
				</Disclosure>
			)}
		</figure>
	);
}

function Drawing({ picture, card }: { picture: Picture; card: FigureCard }) {
	switch (picture.kind) {
		case "hundred":
			return <HundredPeople {...picture} />;
		case "shares":
			return <ShareBars picture={picture} card={card} />;
		case "hidden":
			return <NothingDrawn of={picture.of} />;
		default:
			return <ScaleRows picture={picture} card={card} />;
	}
}
