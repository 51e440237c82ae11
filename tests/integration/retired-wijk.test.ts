import { describe, expect, test } from "vitest";
import { listOwnWijken, listPlaces } from "#db/queries/areas.server.ts";
import { loadFigureCards } from "#db/queries/figures.server.ts";
import { removePlace, retirePlace } from "#server/areas/manage-places.server.ts";
import { typeAreas } from "#server/areas/type-areas.server.ts";
import { accountOf } from "#tests/helpers/account-of.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const admin = { actor: accountOf("admin"), address: "192.0.2.9" };

const { db } = await houseForTests();

describe("a wijk with figures and evenings", () => {
	test("cannot be deleted; retired, it is not chosen any more and keeps what was said of it", async () => {
		const gone = "zeist-oost";
		expect(await removePlace(db, gone, admin)).toMatchObject({ problems: [{ code: "in-use" }] });
		await retirePlace(db, gone, true, admin);
		expect((await listOwnWijken(db)).map(({ id }) => id)).not.toContain(gone);
		expect((await listPlaces(db)).map(({ id }) => id)).toContain(gone);
		await retirePlace(db, gone, false, admin);
		expect((await listOwnWijken(db)).map(({ id }) => id)).toContain(gone);

		const listed = async () => {
			const asked = { wijk: "zeist-noord", indicators: [{ indicator: "wor-jeugd" }], locale: "nl" };
			const [card] = await loadFigureCards(db, { ...asked, audience: "public", today: new Date() });
			return card?.areas.map(({ place }) => place.id) ?? [];
		};
		await typeAreas(db, { areas: "09 Zeist-Nieuw", year: "2026" }, admin);
		expect(await listed()).toEqual(expect.arrayContaining([gone, "zeist-nieuw"]));
		for (const id of [gone, "zeist-nieuw"]) await retirePlace(db, id, true, admin);
		// Of the one there is a number, of the other nobody misses one any more.
		expect(await listed()).toContain(gone);
		expect(await listed()).not.toContain("zeist-nieuw");
	});
});
