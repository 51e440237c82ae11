import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PeoplePage, type PeoplePageProps } from "./people-page.tsx";

const person = { organisation: "", commandId: "command" };
const props: PeoplePageProps = {
	viewer: { kind: "account", name: "Dina" },
	id: "evening",
	wijk: "Dorpsrand",
	heldOn: "2026-11-22",
	participants: [
		{ ...person, id: "1", role: "partner", name: "Anna", confirmed: true },
		{ ...person, id: "2", role: "partner", name: "Bram", confirmed: false },
		{ ...person, id: "3", role: "ouder", name: "Blauwe Fiets", confirmed: true },
	],
	members: [
		{ ...person, account: "4", role: "partner", name: "Carla", takesPart: true },
		{ ...person, account: "5", role: "facilitator", name: "Dina", takesPart: true },
	],
	mayChange: false,
	code: "ABCDEFGHJ",
	renewId: "renew",
	saved: null,
	failure: null,
	live: "live",
};

test("a partner counts with the code and with an account, not while waiting at the door", () => {
	const counts = [...renderToStaticMarkup(<PeoplePage {...props} />).matchAll(/<dd>(\d+)<\/dd>/g)];
	expect(counts.map(([, count]) => count)).toEqual(["0", "1", "0", "2"]);
});
