import { readBreakdown } from "#app/domain/figure/breakdown.ts";
import type { Db } from "#db/client.ts";
import { listAllDimensions } from "#db/queries/dimensions.server.ts";
import { knownIndicators } from "#db/queries/indicators.server.ts";
import {
	deleteIndicator,
	findIndicator,
	hasFigures,
	insertIndicator,
	knownNodes,
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
	fieldsOfIndicator,
	type IndicatorContent,
	readIndicator,
	wrongSentences,
} from "./indicator-fields.ts";

export type IndicatorProblem = "sentence" | "itself";

/** What published figures rest on: another unit would give every one of them another meaning. */
const bound = ["unit", "kind", "population"] as const;

/** Saves an indicator, or makes a new one where there is no id; its id comes of its label, and stays. */
export function saveIndicator(db: Db, id: string | null, fields: Fields, by: By) {
	return saveRecord<IndicatorProblem>(db, by, "save-indicator", async (tx) => {
		const before = id === null ? null : await findIndicator(tx, id);
		if (id !== null && !before) return noSuchRecord;
		const read = readIndicator(before ? { ...boundFields(before), ...fields } : fields);
		const wrong = wrongSentences(fields);
		if (!read.success) return wrongFields(read.error, controlOf);
		if (wrong.length > 0)
			return invalidFields(...wrong.map((field) => ({ field, code: "sentence" as const })));
		const content = read.data;
		const problems = await problemsOf(tx, before, content);
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

/** A form in which they are shut does not send them. */
const boundFields = ({ unit, kind, population }: ManagedIndicator): Fields => ({ unit, kind, population });

async function problemsOf(
	tx: Db,
	before: ManagedIndicator | null,
	content: IndicatorContent,
): Promise<NotSaved<IndicatorProblem>["problems"]> {
	const changed = before ? bound.filter((field) => before[field] !== content[field]) : [];
	if (before && changed.length > 0 && (await hasFigures(tx, before.id)))
		return changed.map((field) => ({ field, code: "bound" }));
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
	const nodes = await knownNodes(
		tx,
		content.nodes.map(({ node }) => node),
	);
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
