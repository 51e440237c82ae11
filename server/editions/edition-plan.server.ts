import type { EditionPlan } from "#app/domain/edition/edition.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { plain } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { loadEditionFigures } from "#db/queries/edition-figures.server.ts";
import type { EditionRecord } from "#db/queries/editions.server.ts";
import { listNodes } from "#db/queries/frameworks.server.ts";
import type { Fields, NotSaved } from "../catalogue/change-record.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { choosableNodes } from "./compose.server.ts";

/** The controls of the form that composes an edition: a box for each chapter and each figure in it, and words before it. */
export const chapterField = (node: string): string => `chapter.${node}`;
export const figureField = (node: string, indicator: string): string => `figure.${node}.${indicator}`;
export const introductionField = (node: string): string => `introduction.${node}`;
/** Sent by the form that has these boxes, since a box that is not ticked sends nothing. */
const composing = "composing";

const longestIntroduction = 1500;
const introduction = plain().max(longestIntroduction);

type Asked = Pick<EditionRecord, "framework" | "place" | "from" | "until">;

/** The indicators under a framework that there is something to tell of, with their labels. */
export async function toldIndicators(
	db: Db,
	{ framework, ...asked }: Asked,
	now: Date,
	locale = "nl",
): Promise<Map<string, string>> {
	const nodes = await choosableNodes(db, framework);
	const indicators = [...new Set(nodes.flatMap((node) => node.indicators))];
	const found = await loadEditionFigures(db, { ...asked, indicators, today: now });
	return new Map((found?.indicators ?? []).map(({ id, label }) => [id, inLanguage(label, locale)]));
}

/** Everything that there is to tell: each node with a figure, and the nodes above it. */
export async function wholePlan(db: Db, asked: Asked, now: Date): Promise<EditionPlan> {
	const [told, nodes, tree] = await Promise.all([
		toldIndicators(db, asked, now),
		choosableNodes(db, asked.framework),
		listNodes(db, asked.framework),
	]);
	const withFigures = nodes.map(({ id, indicators }) => ({
		...{ node: id, introduction: "" },
		indicators: indicators.filter((one) => told.has(one)),
	}));
	const parentOf = new Map(tree.map(({ id, parent }) => [id, parent]));
	const needed = new Set<string>();
	for (const { node, indicators } of withFigures) {
		if (indicators.length === 0) continue;
		for (let at: string | null = node; at !== null && !needed.has(at); at = parentOf.get(at) ?? null)
			needed.add(at);
	}
	return withFigures.filter(({ node }) => needed.has(node));
}

/** The fields of a form that chooses this. */
export const fieldsOfPlan = (plan: EditionPlan): Fields =>
	Object.fromEntries([
		[composing, "1"],
		...plan.flatMap(({ node, introduction: text, indicators }) => [
			[chapterField(node), "on"],
			[introductionField(node), text],
			...indicators.map((indicator) => [figureField(node, indicator), "on"]),
		]),
	]);

/** What the form chose; what was stored where it is another form. */
export async function planIn(
	db: Db,
	{ framework, plan: stored }: Pick<EditionRecord, "framework" | "plan">,
	fields: Fields,
): Promise<{ plan: EditionPlan } | NotSaved> {
	if (!fields[composing]) return { plan: stored };
	const nodes = await choosableNodes(db, framework);
	const plan = nodes
		.filter(({ id }) => fields[chapterField(id)])
		.map(({ id, indicators }) => ({
			node: id,
			introduction: introduction.safeParse(fields[introductionField(id)] ?? ""),
			indicators: indicators.filter((indicator) => fields[figureField(id, indicator)]),
		}));
	const wrong = plan.flatMap(({ node, introduction: text }) =>
		text.success
			? []
			: [
					{
						field: introductionField(node),
						code: text.error.issues[0]?.code === "custom" ? ("identifying" as const) : ("long" as const),
					},
				],
	);
	if (wrong.length > 0) return invalidFields(...wrong);
	return { plan: plan.map((one) => ({ ...one, introduction: one.introduction.data ?? "" })) };
}
