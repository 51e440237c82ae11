import { cellId } from "#app/domain/disclosure/register.ts";
import type { Indicator } from "#app/domain/figure/figure-card.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { isStuck } from "#app/domain/import/import-state.ts";
import { signMeanings } from "#app/domain/import/mapping.ts";
import type { AcceptedFigure, ImportProblem, UnknownWord } from "#app/domain/import/preview.ts";
import { toBeRead } from "#app/domain/import/summary.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { numberText, periodText } from "#app/words/figure-text.ts";
import { explainImportProblem } from "#app/words/import-text.ts";
import { formatDate, formatNumber, getLocale, m } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente, listPlaces } from "#db/queries/areas.server.ts";
import { effectsOfUndo } from "#db/queries/effects-of-undo.server.ts";
import {
	findImport,
	indicatorsWithWhole,
	listImports,
	someFiguresOfImport,
} from "#db/queries/imports.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { releaseStatesOf } from "#db/queries/release-states.server.ts";
import { listUpcomingSessions } from "#db/queries/sessions.server.ts";
import { listSources } from "#db/queries/sources.server.ts";
import { isFetched } from "#server/imports/odata-address.ts";
import { stageOf } from "./import-stage.server.ts";
import { readingText, statusText, unitName } from "./import-words.ts";
import { cellNamesOf } from "./protection.server.ts";

/** So many figures and problems stand on one page. */
const pageLength = 100;

/** What the list of deliveries shows. */
export async function loadImports(db: Db) {
	const [imports, sources] = [await listImports(db), await listSources(db)];
	const released = imports.flatMap(({ release }) => release ?? []);
	const states = await releaseStatesOf(db, released);
	const titles = new Map(sources.map(({ id, title }) => [id, title]));
	return {
		sources: sources.map(({ id, title, publisher }) => ({ id, title, publisher })),
		imports: imports.map(
			({ id, name, state, at, source, release, byName, figures, claimedAt, progress }) => ({
				...{ id, name, state, by: byName ?? "", figures: formatNumber(figures) },
				source: titles.get(source ?? "") ?? null,
				at: formatDate(at),
				undone: release !== null && states.get(release)?.state === "undone",
				isStuck: isStuck({ state, claimedAt, progress }, new Date()),
			}),
		),
	};
}
export type LoadedImports = Awaited<ReturnType<typeof loadImports>>;

/** So many cells are named of one problem. */
const mostCells = 8;

/** What is wrong in several cells in the same words is said once, with where. */
function sayOnce(problems: ImportProblem[]) {
	const groups = new Map<string, { severity: ImportProblem["severity"]; text: string; cells: string[] }>();
	for (const one of problems) {
		const text = explainImportProblem(one);
		const key = `${one.severity} ${text}`;
		const group = groups.get(key) ?? { severity: one.severity, text, cells: [] };
		groups.set(key, group);
		const where = one.cell ?? (one.row === null ? null : m.imports_row({ row: formatNumber(one.row) }));
		if (where !== null) group.cells.push(where);
	}
	return [...groups].map(([key, { severity, text, cells }]) => {
		const named = cells.slice(0, mostCells).join(", ");
		const more = cells.length - mostCells;
		const where = more > 0 ? m.imports_cells_more({ cells: named, count: formatNumber(more) }) : named;
		return { key, severity, where, text };
	});
}

/**
 * One delivery with how it was read and, from `first` on, what would be stored of it; null when there is none.
 * It holds raw values: the page is for those alone who may manage figures.
 */
export async function loadImport(db: Db, id: string, { first = 0, isUndoAsked = false } = {}) {
	const found = await findImport(db, id);
	if (!found || found.state === "dropped") return null;
	const [figures, indicators, places] = [
		await someFiguresOfImport(db, id, first, pageLength),
		await listIndicators(db),
		await listPlaces(db),
	];
	const { preview } = found;
	const source = (await listSources(db)).find((one) => one.id === found.source);
	const release = found.release ? (await releaseStatesOf(db, [found.release])).get(found.release) : undefined;
	const locale = getLocale();
	const nameOf = new Map([
		...places.map((one) => [one.id, one.name] as const),
		...indicators.map((one) => [one.id, inLanguage(one.label, locale)] as const),
	]);
	const byId = new Map(indicators.map((one) => [one.id, one]));
	const row = (one: AcceptedFigure) => {
		const about = byId.get(one.indicator);
		return {
			key: [one.indicator, one.place, one.period, one.breakdown, one.kind, one.basis].join("|"),
			cell: one.cell,
			indicator: nameOf.get(one.indicator) ?? one.indicator,
			place: nameOf.get(one.place) ?? one.place,
			period: periodText(one.period),
			breakdown: about ? breakdownLabel(about, one.breakdown, locale) : one.breakdown,
			value: readingText(one),
			remarks: statusText(one),
			change: one.change,
			before: one.before === null ? "" : numberText(one.before, { unit: one.unit, decimals: 6 }),
			target: one.kind === "target",
		};
	};
	const named = cellNamesOf(indicators, places);
	const { counts, notes, withoutWhole: parts = [] } = preview.summary;
	const known = await indicatorsWithWhole(db, parts);
	const withoutWhole = parts.flatMap((one) => (known.has(one) ? [] : (byId.get(one) ?? [])));
	const alike = sayOnce(preview.problems);
	return {
		id,
		name: found.name,
		state: found.state,
		at: formatDate(found.at),
		source: source?.title ?? "",
		/** The source of a table of a statistics office, of which nobody said whether it rounds. */
		sourceToAsk:
			source && isFetched(preview.sheets) && source.rounding === null && source.totals === "exact"
				? source.id
				: null,
		saidWords: found.mapping.words !== undefined || found.mapping.legend !== undefined,
		release: release ? { id: found.release ?? "", ...release } : null,
		account: preview.account,
		sheets: preview.sheets,
		mapping: preview.proposedMapping,
		rows: preview.rows,
		counts,
		gone: preview.gone.slice(0, pageLength).map((one) => ({
			key: cellId(one),
			text: named(cellId(one)),
		})),
		goneCount: preview.gone.length,
		figures: figures.map(row),
		figureCount: counts.new + counts.revised + counts.same,
		notes,
		toBeRead: toBeRead(preview.summary),
		first,
		pageLength,
		problems: [
			...withoutWhole.map((one) => ({
				...{ key: one.id, severity: "warning" as const, where: "" },
				text: noWholeText(one, locale),
			})),
			...alike.slice(0, pageLength),
		],
		errorCount: preview.problems.filter(({ severity }) => severity === "error").length,
		problemCount: alike.length + withoutWhole.length,
		words: preview.unknownWords,
		choices: {
			indicators: indicators.map((one) => ({
				id: one.id,
				name: m.imports_indicator_in({ label: inLanguage(one.label, locale), unit: unitName(one.unit) }),
			})),
			places: places.map(({ id, name, code }) => ({ id, name: `${name} (${code})` })),
			dimensions: [
				...new Map(indicators.flatMap((one) => one.dimensions.map((each) => [each.id, each]))).values(),
			].map((one) => ({
				id: one.id,
				name: inLanguage(one.label, locale),
				values: one.values.map((value) => ({ id: value.id, name: inLanguage(value.label, locale) })),
			})),
			signs: signMeanings,
		},
		evenings: await listUpcomingSessions(db),
		...(await stageOf(db, found, named, (await findOwnGemeente(db, places))?.name)),
		/** What undoing it changes, for whoever asks. */
		undo: isUndoAsked && release && found.release ? await effectsOfUndo(db, found.release) : null,
	};
}

/** What people will see of an indicator that has parts alone: the one that its card shows, or nothing. */
function noWholeText(indicator: Indicator, locale: ReturnType<typeof getLocale>): string {
	const word = inLanguage(indicator.label, locale);
	const shown = indicator.shownBreakdown && breakdownLabel(indicator, indicator.shownBreakdown, locale);
	return shown ? m.imports_no_whole({ word, shown }) : m.imports_no_whole_none({ word });
}

export type LoadedImport = NonNullable<Awaited<ReturnType<typeof loadImport>>>;
export type Word = UnknownWord;
