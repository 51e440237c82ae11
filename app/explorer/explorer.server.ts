import type { Place } from "#app/domain/figure/figure-card.ts";
import { hangsUnder, inTreeOrder } from "#app/domain/figure/framework.ts";
import { breakdownLabel } from "#app/domain/figure/parts-of-indicator.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { getLocale, m } from "#app/words/index.ts";
import { findPlaceByCode, listOwnPlaces } from "#db/queries/areas.server.ts";
import {
	type ExploredFramework,
	type ExploredNode,
	listExploredIndicators,
	listOwnFrameworks,
	listShownKeys,
	type ShownKey,
	toldAnywhere,
} from "#db/queries/explore.server.ts";
import { listIndicators } from "#db/queries/indicators.server.ts";
import { isOneOf, newestFigures } from "#db/queries/live-figures.server.ts";
import { database } from "#server/services.server.ts";
import { chooseKeys, type ExplorerRow, type ExplorerSection, filled, rowOf } from "./explorer-rows.ts";

type Link = { id: string; label: string };

/** Every figure of one place, in the order of a framework. */
export interface ExplorerData {
	/** "" while there is none */
	gemeente: string;
	place: string;
	/** the wijken under their codes, the whole gemeente under none */
	places: { value: string; label: string }[];
	wijk: string;
	frameworks: Link[];
	framework: string | null;
	/** What stands at the top of the framework, to look at one alone. */
	nodes: Link[];
	node: string | null;
	/** each before what hangs under it */
	sections: ExplorerSection[];
}

/** What hangs in none of the frameworks. */
const loose = "los";

const nothingYet: ExplorerData = {
	...{ gemeente: "", place: "", places: [], wijk: "" },
	...{ frameworks: [], framework: null, nodes: [], node: null, sections: [] },
};

/** @returns null when there is no such wijk, framework or node */
export async function loadExplorer(request: Request): Promise<ExplorerData | null> {
	const db = database();
	const asked = new URL(request.url).searchParams;
	const wijk = asked.get("wijk");
	const [{ gemeente, wijken }, frameworks, coded] = await Promise.all([
		listOwnPlaces(db),
		listOwnFrameworks(db),
		wijk ? findPlaceByCode(db, wijk) : null,
	]);
	if (!gemeente) return nothingYet;
	const place = wijk ? wijken.find(({ id }) => id === coded) : gemeente;
	const id = asked.get("denkkader");
	const framework = id ? frameworks.find((one) => one.id === id) : frameworks[0];
	if (!place || (id && !framework)) return null;
	const rows = await loadRows(place, gemeente, wijken);
	const all = filled(sectionsOf(framework, frameworks, rows));
	const node = asked.get("onderdeel") || null;
	if (node && !all.some(({ id }) => id === node)) return null;
	return {
		gemeente: gemeente.name,
		place: place.name,
		places: [
			{ value: "", label: m.explore_whole({ place: gemeente.name }) },
			...wijken.map(({ code, shortName }) => ({ value: code, label: shortName })),
		],
		wijk: place === gemeente ? "" : place.code,
		frameworks: frameworks.map(({ id, title }) => ({ id, label: title })),
		framework: framework?.id ?? null,
		nodes: all.filter(({ depth }) => depth === 0).map(({ id, label }) => ({ id, label })),
		node,
		sections: node ? all.filter(({ id }) => hangsUnder(id, node, all)) : all,
	};
}

/** The figures of the place, and those that are known of another wijk alone, in the order of the lists. */
async function loadRows(place: Place, gemeente: Place, wijken: Place[]): Promise<ExplorerRow[]> {
	const db = database();
	const reader = { audience: "public", today: new Date() } as const;
	const [indicators, keys] = await Promise.all([
		listExploredIndicators(db),
		listShownKeys(db, reader, [place.id, gemeente.id]),
	]);
	const ofIndicator = new Map<string, ShownKey[]>();
	for (const key of keys) ofIndicator.set(key.indicator, [...(ofIndicator.get(key.indicator) ?? []), key]);
	const chosen = new Map(
		indicators.map((one) => [one.id, chooseKeys(one, ofIndicator.get(one.id) ?? [], { place, gemeente })]),
	);
	const told = [...chosen.values()].flatMap((one) =>
		one ? [one.own, ...(one.whole ? [one.whole] : [])] : [],
	);
	const untold = indicators.flatMap(({ id }) => (chosen.get(id) ? [] : [id]));
	const inPart = [...chosen].flatMap(([id, one]) => (one?.own.breakdown ? [id] : []));
	const [figures, elsewhere, broken] = await Promise.all([
		newestFigures(db, reader, isOneOf(told)),
		toldAnywhere(
			db,
			reader,
			untold,
			wijken.map(({ id }) => id),
		),
		listIndicators(db, inPart),
	]);
	const locale = getLocale();
	return indicators
		.filter(({ id }) => chosen.get(id) || elsewhere.includes(id))
		.map((indicator) => {
			const choice = chosen.get(indicator.id) ?? null;
			const withParts = broken.find(({ id }) => id === indicator.id);
			const part = withParts && choice ? breakdownLabel(withParts, choice.own.breakdown, locale) : null;
			return rowOf(indicator, choice, figures, part, { place, locale });
		});
}

/** The nodes in the order in which they are read, and at the end what hangs in no framework. */
function sectionsOf(
	framework: ExploredFramework | undefined,
	frameworks: ExploredFramework[],
	rows: ExplorerRow[],
): ExplorerSection[] {
	const hung = new Set(frameworks.flatMap(({ nodes }) => nodes.flatMap(({ indicators }) => indicators)));
	return [
		...inTreeOrder(framework?.nodes ?? []).map((node) => ({
			...{ id: node.id, parent: node.parent, depth: node.depth },
			label: titleOf(node),
			rows: rows.filter(({ indicator }) => node.indicators.includes(indicator)),
		})),
		{
			...{ id: loose, parent: null, depth: 0 },
			label: m.explore_loose(),
			rows: rows.filter(({ indicator }) => !hung.has(indicator)),
		},
	];
}

/** A code of the gemeente's own numbering is read with its label; others are names for machines. */
function titleOf({ code, label }: Pick<ExploredNode, "code" | "label">): string {
	const text = inLanguage(label, getLocale());
	return /^[\d.]+$/.test(code) ? `${code}. ${text}` : text;
}
