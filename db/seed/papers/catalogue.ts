import { eq, inArray, max, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import {
	area,
	framework,
	frameworkNode,
	indicator,
	indicatorDimension,
	indicatorNode,
	place,
	placeMember,
	source,
} from "#db/schema/index.ts";
import { seedDimensions } from "../catalogue.ts";
import { readPapersFile } from "./read-papers.ts";

/** What the papers speak of beside the starter catalogue. Zeist's denkkader takes the place of the starter's. */
export async function seedPapersCatalogue(tx: Db, years: number[]): Promise<void> {
	await seedPlaces(tx, years);
	await seedDimensions(tx, readPapersFile("dimensions.json"));
	await seedIndicators(tx);
	await seedFrameworks(tx);
	const sources = readPapersFile("sources.json");
	await tx
		.insert(source)
		.values(
			sources.map(({ file: _, origins: __, publishedOn, ...row }) => ({ ...row, published: publishedOn })),
		);
}

async function seedPlaces(tx: Db, years: number[]): Promise<void> {
	const places = readPapersFile("places.json");
	await tx.insert(place).values(places.map(({ code: _, members: __, membersPeriod: ___, ...row }) => row));
	await tx
		.insert(area)
		.values(years.flatMap((year) => places.map(({ id, code }) => ({ place: id, year, code }))));
	await tx
		.insert(placeMember)
		.values(
			places.flatMap(({ id, members = [], membersPeriod }) =>
				members.map((member) => ({ group: id, member, year: Number(membersPeriod) })),
			),
		);
}

async function seedIndicators(tx: Db): Promise<void> {
	const indicators = readPapersFile("indicators.json");
	const [last] = await tx.select({ position: max(indicator.position) }).from(indicator);
	const first = (last?.position ?? -1) + 1;
	await tx.insert(indicator).values(
		indicators.map(({ dimensions: _, definition, ...row }, at) => ({
			...row,
			explanation: definition,
			position: first + at,
		})),
	);
	await tx
		.insert(indicatorDimension)
		.values(
			indicators.flatMap(({ id, dimensions }) =>
				dimensions.map((one, position) => ({ indicator: id, dimension: one, position })),
			),
		);
}

/** A framework that is there already gets the paper's title and words; what hung in it hangs where the paper says. */
async function seedFrameworks(tx: Db): Promise<void> {
	for (const { id, place: gemeente, title, nodes, indicators } of readPapersFile("frameworks.json")) {
		const named = { title, place: gemeente };
		await tx
			.insert(framework)
			.values({ id, ...named })
			.onConflictDoUpdate({ target: framework.id, set: named });
		const nodeId = (code: string) => `${id}:${code}`;
		await tx
			.insert(frameworkNode)
			.values(
				nodes.map(({ parent, ...node }) => ({
					...{ ...node, id: nodeId(node.code), framework: id },
					parent: parent && nodeId(parent),
				})),
			)
			.onConflictDoUpdate({
				target: frameworkNode.id,
				set: { label: sql`excluded.label`, text: sql`excluded.text`, position: sql`excluded.position` },
			});
		const own = tx
			.select({ id: frameworkNode.id })
			.from(frameworkNode)
			.where(eq(frameworkNode.framework, id));
		await tx.delete(indicatorNode).where(inArray(indicatorNode.node, own));
		if (indicators.length > 0)
			await tx.insert(indicatorNode).values(indicators.map((tie) => ({ ...tie, node: nodeId(tie.node) })));
	}
}
