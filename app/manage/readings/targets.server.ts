import { targetId } from "#app/domain/figure/target-key.ts";
import type { Db } from "#db/client.ts";
import { listSources } from "#db/queries/sources.server.ts";
import { listTargetVersions, type TargetVersion } from "#db/queries/targets.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { fieldsOfTarget, saveTarget, undoTarget } from "#server/readings/targets.server.ts";
import { aboutChoices, indicatorChoices, namesForLists } from "./choices.server.ts";

type Names = Awaited<ReturnType<typeof namesForLists>>;

/** Every target as it is now, by its figure, with how often it was written down. @param chosen of that indicator alone */
export async function loadTargets(db: Db, chosen: string) {
	const versions = await listTargetVersions(db, chosen || undefined);
	const names = await namesForLists(
		db,
		versions.map(({ indicator }) => indicator),
	);
	const byKey = new Map<string, TargetVersion[]>();
	for (const version of versions) {
		const id = targetId(version);
		byKey.set(id, [...(byKey.get(id) ?? []), version]);
	}
	const targets = [...byKey].flatMap(([id, own]) => {
		const now = own.find(({ state }) => state === "published");
		const shown = now ?? own[0];
		if (!shown) return [];
		return [
			{
				...{ id, period: shown.period, basis: shown.basis, document: shown.document, versions: own.length },
				...{ indicator: names.indicator(shown.indicator), place: names.place(shown.place) },
				...{ part: names.breakdown(shown.breakdown), takenBack: now === undefined },
				aim: aimOf(shown, names),
			},
		];
	});
	return { targets, indicators: await indicatorChoices(db, chosen) };
}
export type LoadedTargets = Awaited<ReturnType<typeof loadTargets>>;

/** What is aimed at, as the page words it. */
const aimOf = (version: TargetVersion, names: Names) => ({
	...{ value: version.value, low: version.low, high: version.high },
	unit: names.unit(version.indicator),
	place: version.relativeTo && names.place(version.relativeTo),
});

const versionsOf = async (db: Db, id: string): Promise<TargetVersion[]> =>
	(await listTargetVersions(db, id.split("|")[0])).filter((version) => targetId(version) === id);

/** What the page of a target is given; null when there is none. @param asked what the address of a new one says already */
export async function loadTarget(db: Db, id: string | null, asked: Fields) {
	const versions = id === null ? [] : await versionsOf(db, id);
	if (id !== null && versions.length === 0) return null;
	const newest = versions.find(({ state }) => state === "published");
	const shown = newest ?? versions[0];
	const stored = shown ? fieldsOfTarget(shown, shown.source.id) : asked;
	const names = await namesForLists(db, shown ? [shown.indicator] : []);
	return {
		record:
			shown && id !== null
				? {
						...{ id, period: shown.period, basis: shown.basis, document: shown.document },
						...{ place: names.place(shown.place), part: names.breakdown(shown.breakdown) },
						newest: newest ? { release: newest.release, byHand: newest.byHand } : null,
					}
				: null,
		title: shown && names.indicator(shown.indicator),
		versions: versions.map((version) => ({
			...{ release: version.release, verdict: version.verdict, source: version.source.title },
			...{ at: version.at.toISOString(), undone: version.state === "undone" },
			now: version === newest,
			aim: aimOf(version, names),
		})),
		stored,
		undone: "teruggenomen" in asked,
		about: await aboutChoices(db, stored.indicator ?? "", shown?.place),
		sources: (await listSources(db, shown?.source.id)).map(({ id: value, title }) => ({
			value,
			label: title,
		})),
		indicators: shown ? [] : await indicatorChoices(db),
	};
}
export type LoadedTarget = NonNullable<Awaited<ReturnType<typeof loadTarget>>>;

/** Takes one of the forms of a target. */
export const takeTarget = (db: Db, fields: Fields, by: By) =>
	fields.intent === "undo" ? undoTarget(db, fields.release ?? "", by) : saveTarget(db, fields, by);
