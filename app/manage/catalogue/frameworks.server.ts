import { inTreeOrder } from "#app/domain/figure/framework.ts";
import { inLanguage } from "#app/domain/localised.ts";
import { holds } from "#app/domain/typed/fold.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import {
	findFramework,
	listAllFrameworks,
	listAssessments,
	listNodes,
	type NodeRow,
	usesOfNode,
} from "#db/queries/frameworks.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import {
	fieldsOfAssessment,
	removeAssessment,
	saveAssessment,
} from "#server/catalogue/manage-assessments.server.ts";
import {
	fieldsOfFramework,
	removeFramework,
	retireFramework,
	saveFramework,
} from "#server/catalogue/manage-frameworks.server.ts";
import {
	fieldsOfNode,
	moveNode,
	removeNode,
	retireNode,
	saveNode,
} from "#server/catalogue/manage-nodes.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import type { Taken } from "../record/record-answer.server.ts";
import { takeRecord } from "../record/take-record.server.ts";

/** Every framework that holds what somebody looks for. */
export async function loadFrameworks(db: Db, query: string) {
	const all = await listAllFrameworks(db);
	return {
		total: all.length,
		frameworks: all.filter(({ title, placeName }) => holds([title, placeName], query)),
	};
}
export type ListedFramework = Awaited<ReturnType<typeof loadFrameworks>>["frameworks"][number];

/** What is asked of the page of a framework: the node whose form is open, or the one that a new node comes under. */
interface Asked {
	open: string | null;
	under: string | null;
}

/** The page of one framework, or of a new one. */
export async function loadFramework(db: Db, id: string | null, { open, under }: Asked) {
	const found = id === null ? null : await findFramework(db, id);
	if (id !== null && !found) return null;
	const locale = getLocale();
	const [nodes, places] = await Promise.all([found ? listNodes(db, found.id) : [], listPlaces(db)]);
	const opened = nodes.find((node) => node.id === open);
	return {
		id: found?.id ?? null,
		title: found?.title ?? null,
		retired: found?.retired ?? false,
		fields: found ? fieldsOfFramework(found) : ({} as Fields),
		gemeenten: places
			.filter(({ level }) => level === "gemeente")
			.map((place) => ({ value: place.id, label: place.name })),
		nodes: inTreeOrder(nodes).map(({ id: node, kind, code, label, depth, retired, parent }) => ({
			...{ id: node, kind, code, depth, retired, parent },
			name: inLanguage(label, locale),
		})),
		open: found && opened ? await loadNode(db, opened, nodes) : null,
		under: nodes.some((node) => node.id === under) ? under : null,
		places: places.map((place) => ({ value: place.id, label: place.name })),
	};
}
export type LoadedFramework = NonNullable<Awaited<ReturnType<typeof loadFramework>>>;

async function loadNode(db: Db, node: NodeRow, nodes: NodeRow[]) {
	const locale = getLocale();
	const [uses, assessments] = await Promise.all([usesOfNode(db, node.id), listAssessments(db, node.id)]);
	const siblings = nodes.filter(({ parent }) => parent === node.parent).map(({ id }) => id);
	return {
		...{ id: node.id, code: node.code, retired: node.retired, uses, fields: fieldsOfNode(node) },
		name: inLanguage(node.label, locale),
		first: siblings[0] === node.id,
		last: siblings.at(-1) === node.id,
		assessments: assessments.map((one) => ({
			...{ fields: fieldsOfAssessment(one), place: one.placeName, period: one.period, colour: one.colour },
			words: inLanguage(one.words, locale),
		})),
	};
}

/** Takes one of the forms of a framework. */
export function takeFramework(db: Db, id: string | null, fields: Fields, by: By): Promise<Taken> {
	if (id === null) return takeWhole(db, null, fields, by);
	const { intent, node = "" } = fields;
	switch (intent) {
		case "node":
			return saveNode(db, id, fields, by);
		case "up":
		case "down":
			return moveNode(db, id, node, intent, by);
		case "retire-node":
		case "restore-node":
			return retireNode(db, id, node, intent === "retire-node", by);
		case "delete-node":
			return removeNode(db, id, node, by);
		case "assess":
			return saveAssessment(db, id, fields, by);
		case "delete-assessment":
			return removeAssessment(db, id, fields, by);
		default:
			return takeWhole(db, id, fields, by);
	}
}

const takeWhole = takeRecord({ save: saveFramework, retire: retireFramework, remove: removeFramework });
