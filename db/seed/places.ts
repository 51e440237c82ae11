import type { Db } from "#db/client.ts";
import { setOwnGemeente } from "#db/queries/areas.server.ts";
import { area, place } from "#db/schema/index.ts";
import { schematicZeist } from "./schematic-zeist.ts";

const zeist = "zeist";

/** The demo municipality, its wijken, and the places that its sources compare it with. */
export const demoPlaces: (typeof place.$inferInsert & { code: string })[] = [
	{ id: zeist, level: "gemeente", name: "Zeist", shortName: "Zeist", code: "GM0355" },
	{
		id: "zeist-centrum",
		level: "wijk",
		name: "Zeist-Centrum",
		shortName: "Centrum",
		parent: zeist,
		code: "WK035501",
	},
	{
		id: "zeist-noord",
		level: "wijk",
		name: "Zeist-Noord",
		shortName: "Noord",
		parent: zeist,
		code: "WK035502",
	},
	{ id: "zeist-west", level: "wijk", name: "Zeist-West", shortName: "West", parent: zeist, code: "WK035503" },
	{ id: "zeist-oost", level: "wijk", name: "Zeist-Oost", shortName: "Oost", parent: zeist, code: "WK035504" },
	{
		id: "den-dolder",
		level: "wijk",
		name: "Den Dolder e.o.",
		shortName: "Den Dolder",
		parent: zeist,
		code: "WK035505",
	},
	// CBS has no code for people whose wijk nobody registered; ours cannot be taken for one of theirs.
	{
		id: "zeist-overig",
		level: "overig",
		name: "Overig",
		shortName: "Overig",
		parent: zeist,
		code: "GM0355-overig",
	},
	{
		id: "ggd-regio-utrecht",
		level: "regio",
		name: "GGD-regio Utrecht",
		shortName: "de GGD-regio Utrecht",
		code: "GGD-Utrecht",
	},
	{ id: "nederland", level: "land", name: "Nederland", shortName: "Nederland", code: "NL00" },
	{ id: "de-bilt", level: "gemeente", name: "De Bilt", shortName: "De Bilt", code: "GM0310" },
	{ id: "bunnik", level: "gemeente", name: "Bunnik", shortName: "Bunnik", code: "GM0312" },
	{
		id: "wijk-bij-duurstede",
		level: "gemeente",
		name: "Wijk bij Duurstede",
		shortName: "Wijk bij Duurstede",
		code: "GM0352",
	},
	{
		id: "utrechtse-heuvelrug",
		level: "gemeente",
		name: "Utrechtse Heuvelrug",
		shortName: "Utrechtse Heuvelrug",
		code: "GM1581",
	},
];

/** The years in which the wijken bear these codes. */
export const yearsOfCodes = [2024, 2025];

export async function seedPlaces(tx: Db): Promise<void> {
	const drawn = schematicZeist();
	await tx.insert(place).values(demoPlaces.map(({ code: _, ...row }) => row));
	await setOwnGemeente(tx, zeist);
	await tx.insert(area).values(
		yearsOfCodes.flatMap((year) =>
			demoPlaces.map(({ id, code }) => ({
				place: id,
				year,
				code,
				geometry: drawn[code] ?? null,
				schematic: code in drawn,
			})),
		),
	);
}
