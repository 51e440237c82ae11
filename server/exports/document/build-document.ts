import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { formatDate, m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { shortened } from "../shortened.ts";
import { appendix, capacity, handedOn, questions, rights } from "./afterwards.ts";
import { agreements, choice } from "./agreements.ts";
import type { OutcomeDocument } from "./document.ts";
import { figures } from "./figures.ts";
import { glance } from "./glance.ts";
import { handouts } from "./handouts.ts";
import { good, heard, meaning } from "./heard.ts";
import { lookback, present, vision } from "./room.ts";

/**
 * The outcome as the document that goes round the next morning, in Dutch.
 * @param outcome cleaned, so that its words can be written anywhere
 */
export function buildDocument(outcome: Outcome, map: MapShapes | null): OutcomeDocument {
	const { session } = outcome;
	const wijk = shortened(session.wijk.name, 60);
	const date = formatDate(session.heldOn);
	return {
		title: m.export_title({ wijk }),
		above: m.export_above({ date, gemeente: shortened(session.gemeente, 60) }),
		below: shortened(session.title, 120),
		status: status(outcome),
		concept: outcome.version === null,
		foot: { about: m.export_foot({ wijk, date }), page: m.export_page(), of: m.export_page_of() },
		glance: glance(outcome),
		chapters: [
			present(outcome),
			vision(outcome),
			lookback(outcome),
			good(outcome),
			figures(outcome, map),
			heard(outcome),
			meaning(outcome),
			choice(outcome),
			agreements(outcome),
			capacity(outcome),
			handedOn(outcome),
			rights(outcome),
			questions(outcome),
			appendix(outcome),
		],
		handouts: handouts(outcome),
	};
}

/** "Concept van 13 november 2026, nog niet vastgesteld" or "Versie 1.0, vastgesteld op 27 november 2026" */
function status({ version, madeAt, adoptedAt }: Outcome): string {
	return version === null
		? m.export_concept({ date: formatDate(madeAt) })
		: m.export_adopted({ version, date: formatDate(adoptedAt ?? madeAt) });
}
