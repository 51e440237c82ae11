import type {
	EditionChapter,
	EditionContent,
	EditionFigure,
	EditionPlan,
} from "#app/domain/edition/edition.ts";
import { inTreeOrder } from "#app/domain/figure/framework.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { loadEditionFigures } from "#db/queries/edition-figures.server.ts";
import { assessmentsOfNodes, type EditionRecord, indicatorsOfNodes } from "#db/queries/editions.server.ts";
import { findFramework, listNodes, type NodeRow } from "#db/queries/frameworks.server.ts";

/** What an edition is composed of. */
export type Composed = Pick<EditionRecord, "framework" | "place" | "from" | "until" | "plan">;

/** A node of the tree with what hangs under it, and whether there is anything to tell of that. */
export interface ChoosableNode extends Pick<NodeRow, "id" | "code" | "kind" | "label"> {
	depth: number;
	indicators: string[];
}

/** The nodes that chapters can be made of, in the order of the tree. */
export async function choosableNodes(db: Db, framework: string): Promise<ChoosableNode[]> {
	const [nodes, ties] = await Promise.all([listNodes(db, framework), indicatorsOfNodes(db, framework)]);
	return inTreeOrder(nodes.filter(({ retired }) => !retired)).map(({ id, code, kind, label, depth }) => ({
		...{ id, code, kind, label, depth },
		indicators: ties.filter(({ node }) => node === id).map(({ indicator }) => indicator),
	}));
}

/**
 * What an edition says as things stand now: of what everybody may read alone.
 * @returns what it says in a language; null when its framework or place is not there
 */
export async function composeEdition(
	db: Db,
	{ framework, place, from, until, plan }: Composed,
	now: Date,
): Promise<((locale: string) => Promise<EditionContent>) | null> {
	const [found, places] = await Promise.all([findFramework(db, framework), listPlaces(db)]);
	const at = places.find(({ id }) => id === place);
	const indicators = [...new Set(plan.flatMap((chapter) => chapter.indicators))];
	const told = await loadEditionFigures(db, { place, from, until, indicators, today: now });
	if (!found || !at || !told) return null;
	const judgedAt = [at.id, ...(at.level === "wijk" && at.parent ? [at.parent] : [])];
	const [nodes, ties, judged] = await Promise.all([
		listNodes(db, framework),
		indicatorsOfNodes(db, framework),
		assessmentsOfNodes(db, framework, judgedAt),
	]);
	const within = judged.filter(({ period }) => isWithin(period, from, until));
	const chosen = inTreeOrder(nodes).flatMap((node) => {
		const chapter = plan.find((one) => one.node === node.id);
		return chapter && !node.retired ? [{ node, chapter }] : [];
	});
	const top = Math.min(...chosen.map(({ node }) => node.depth));
	return async (locale) => {
		const figures = await told.in(locale);
		return {
			place: at.name,
			framework: found.title,
			chapters: chosen.map(({ node, chapter }): EditionChapter => {
				const { id, code, kind, label, text, depth } = node;
				const assessment = within.find((one) => one.node === id);
				return {
					...{ node: id, code, kind, depth: depth - top, takenBack: [] },
					label: inLanguage(label, locale),
					text: text && inLanguage(text, locale),
					introduction: chapter.introduction,
					assessment: assessment
						? {
								...{ colour: assessment.colour, place: assessment.placeName, period: assessment.period },
								words: inLanguage(assessment.words, locale),
							}
						: null,
					figures: ofChapter(id, chapter, ties, figures),
				};
			}),
		};
	};
}

const isWithin = (period: string, from: string, until: string): boolean => {
	const { end } = parsePeriod(period);
	return end >= parsePeriod(from).start && end <= parsePeriod(until).end;
};

/** In the order of the lists; what hangs there no more, or has nothing to tell, is left out. */
function ofChapter(
	node: string,
	{ indicators }: EditionPlan[number],
	ties: Awaited<ReturnType<typeof indicatorsOfNodes>>,
	figures: Omit<EditionFigure, "role">[],
): EditionFigure[] {
	return ties
		.filter((tie) => tie.node === node && indicators.includes(tie.indicator))
		.flatMap(({ indicator, role }) => {
			const figure = figures.find((one) => one.indicator.id === indicator);
			return figure ? [{ ...figure, role }] : [];
		});
}
