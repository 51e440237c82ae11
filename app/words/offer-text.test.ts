import { expect, test } from "vitest";
import { type KeptOffer, offerIn } from "#app/domain/figure/offer.ts";
import { offerLines } from "./offer-text.ts";

const today = new Date("2026-11-30T12:00:00Z");
const kept: KeptOffer = {
	...{ id: "1", name: { nl: "Inloop", ar: "ملتقى" }, what: { nl: "Koffie" }, forWhom: { nl: "Iedereen" } },
	...{ layer: "sociale-basis", address: "Plein 1", times: "", cost: "gratis", languages: ["nl", "ar"] },
	...{ contact: "", waitingLow: null, waitingHigh: null, reportedOn: null },
};
const waitOf = (wait: Partial<KeptOffer>) =>
	offerLines(offerIn({ ...kept, ...wait }, "nl", null, today)).find(({ id }) => id === "waiting")?.text;

test.each([
	[4, 6, "4 tot 6 weken, gemeld op 3 maart 2026"],
	[4, 4, "4 weken, gemeld op 3 maart 2026"],
	[0, 1, "hoogstens 1 week, gemeld op 3 maart 2026"],
	[null, 6, "hoogstens 6 weken, gemeld op 3 maart 2026"],
	[2, null, "minstens 2 weken, gemeld op 3 maart 2026"],
	[0, null, "geen wachttijd, gemeld op 3 maart 2026"],
	[0, 0, "geen wachttijd, gemeld op 3 maart 2026"],
	[null, null, undefined],
])("a wait of %s to %s weeks is told with its day", (waitingLow, waitingHigh, text) => {
	expect(waitOf({ waitingLow, waitingHigh, reportedOn: "2026-03-03" })).toBe(text);
});

test("a wait that was reported more than a year ago says so", () => {
	const wait = { waitingLow: 2, waitingHigh: 3 };
	expect(waitOf({ ...wait, reportedOn: "2025-11-30" })).not.toContain("jaar geleden");
	expect(waitOf({ ...wait, reportedOn: "2025-11-29" })).toBe(
		"2 tot 3 weken, gemeld op 29 november 2025. Dat is meer dan een jaar geleden. Vraag na of het nog klopt.",
	);
});

test("what has no translation is told in Dutch and marked so, and what nobody filled in is left out", () => {
	const offer = offerIn(kept, "ar", "De Clomp", today);
	expect(offer.name).toEqual({ text: "ملتقى", language: "ar" });
	expect(offer.what).toEqual({ text: "Koffie", language: "nl" });
	expect(offerLines(offer).map(({ id, text, language }) => [id, text, language])).toEqual([
		["for-whom", "Iedereen", "nl"],
		["where", "Plein 1, De Clomp", "nl"],
		["cost", "gratis", "nl"],
		["languages", "Nederlands en Arabisch", undefined],
	]);
});
