import { isDeepStrictEqual } from "node:util";
import { boundFields } from "#app/domain/figure/bound-fields.ts";
import { readBreakdown } from "#app/domain/figure/breakdown.ts";
import { kindsOfUnit } from "#app/domain/figure/figures.ts";
import type { Db } from "#db/client.ts";
import { listAllDimensions } from "#db/queries/dimensions.server.ts";
import { listChoosableNodes } from "#db/queries/frameworks.server.ts";
import { knownIndicators } from "#db/queries/indicators.server.ts";
import {
	deleteIndicator,
	dimensionsOfFigures,
	findIndicator,
	hasFigures,
	insertIndicator,
	type ManagedIndicator,
	tieIndicator,
	updateIndicator,
	usesOfIndicator,
} from "#db/queries/manage-indicators.server.ts";
import type { By } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { withFreeId } from "../imports/free-id.ts";
import {
	deleteRecord,
	type Fields,
	type NotSaved,
	noSuchRecord,
	retireRecord,
	saveRecord,
	wrongFields,
} from "./change-record.server.ts";
import {
	controlOf,
	fieldsOfBound,
	fieldsOfIndicator,
	type IndicatorContent,
	readIndicator,
	wrongSentences,
} from "./indicator-fields.ts";

export type IndicatorProblem = "sentence" | "itself" | "kind-of-unit";

/** Saves an indicator, or makes a new one where there is no id; its id comes of its label, and stays. */
export function saveIndicator(db: Db, id: string | null, fields: Fields, by: By) {
	return saveRecord<IndicatorProblem>(db, by, "save-indicator", async (tx) => {
		const before = id === null ? null : await findIndicator(tx, id);
		if (id !== null && !before) return noSuchRecord;
		const isBound = before !== null && (await hasFigures(tx, before.id));
		// A form in which they are shut does not send them.
		const read = readIndicator(isBound ? { ...fieldsOfBound(before), ...fields } : fields);
		const wrong = wrongSentences(fields);
		if (!read.success) return wrongFields(read.error, controlOf);
		if (wrong.length > 0)
			return invalidFields(...wrong.map((field) => ({ field, code: "sentence" as const })));
		const content = read.data;
		const broken = isBound ? await brokenBounds(tx, before, content) : kindBesideUnit(content);
		// What hung there before may stay there, and be put back there.
		const kept = (fields.undo ? content : before)?.nodes ?? [];
		const problems = broken.length > 0 ? broken : await problemsOf(tx, { before, kept, content });
		if (problems.length > 0) return invalidFields(...problems);
		const { dimensions, nodes, ...row } = content;
		const saved = before
			? before.id
			: await withFreeId(content.label.nl, (free) => insertIndicator(tx, free, row));
		if (before) await updateIndicator(tx, saved, row);
		await tieIndicator(tx, saved, { dimensions, nodes });
		return { id: saved, former: before && fieldsOfIndicator(before) };
	});
}

type Problems = NotSaved<IndicatorProblem>["problems"];

/** What would be changed under figures that are there; of the dimensions only one that they are broken down by is bound. */
async function brokenBounds(tx: Db, before: ManagedIndicator, content: IndicatorContent): Promise<Problems> {
	const changed = boundFields.indicator.filter((field) => !isDeepStrictEqual(before[field], content[field]));
	const gone = before.dimensions.filter((id) => !content.dimensions.includes(id));
	const used = gone.length > 0 ? await dimensionsOfFigures(tx, before.id) : new Set<string>();
	return [...changed, ...(gone.some((id) => used.has(id)) ? ["dimensions"] : [])].map((field) => ({
		field,
		code: "bound",
	}));
}

const kindBesideUnit = ({ unit, kind }: IndicatorContent): Problems =>
	kindsOfUnit[unit].includes(kind) ? [] : [{ field: "kind", code: "kind-of-unit" }];

async function problemsOf(
	tx: Db,
	{
		before,
		kept,
		content,
	}: { before: ManagedIndicator | null; kept: IndicatorContent["nodes"]; content: IndicatorContent },
): Promise<Problems> {
	const { share, standsOn = [], sliceOf } = content.relation;
	const named = [
		{ field: "shareNumerator", id: share?.numerator },
		{ field: "shareDenominator", id: share?.denominator },
		...standsOn.map((one, at) => ({ field: `standsOn.${at}`, id: one })),
		{ field: "sliceIndicator", id: sliceOf?.indicator },
	].flatMap(({ field, id }) => (id ? [{ field, id }] : []));
	const known = await knownIndicators(
		tx,
		named.map(({ id }) => id),
	);
	const also = kept.map(({ node }) => node);
	const nodes = new Set((await listChoosableNodes(tx, also)).map((node) => node.id));
	const dimensions = await listAllDimensions(tx);
	const own = dimensions.filter(({ id }) => content.dimensions.includes(id));
	const shown = readBreakdown(content.shownBreakdown) ?? [];
	const isPart = ({ dimension, value }: { dimension: string; value: string }) =>
		own.some(({ id, values }) => id === dimension && values.some((part) => part.id === value));
	return [
		...named.flatMap(({ field, id }) => {
			const code = id === before?.id ? "itself" : "choice";
			return code === "choice" && known.has(id) ? [] : [{ field, code } as const];
		}),
		...content.dimensions.flatMap((id, at) =>
			dimensions.some((each) => each.id === id)
				? []
				: [{ field: `dimension.${at}`, code: "choice" as const }],
		),
		...content.nodes.flatMap(({ node }, at) =>
			nodes.has(node) ? [] : [{ field: `node.${at}`, code: "choice" as const }],
		),
		...(shown.every(isPart) ? [] : [{ field: "shownBreakdown", code: "choice" as const }]),
	];
}

/** Takes an indicator out of what can be chosen, or brings it back; its figures stay. */
export const retireIndicator = (db: Db, id: string, retire: boolean, by: By) =>
	retireRecord(db, by, { kind: "indicator", id, retire }, (tx) =>
		updateIndicator(tx, id, { retiredAt: retire ? new Date() : null }),
	);

/** Deletes an indicator of which nothing speaks. */
export const removeIndicator = (db: Db, id: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "indicator", id },
		{ usesOf: (tx) => usesOfIndicator(tx, id), remove: (tx) => deleteIndicator(tx, id) },
	);
