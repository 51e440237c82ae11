import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OwnPromises } from "#app/agreement-progress/own-promises.tsx";
import { locatedAgreements } from "#app/domain/outcome/located.ts";
import { AgreementCard } from "#app/year/agreement-card.tsx";
import type { YearAgreement } from "#app/year/year.ts";
import type { OverviewAgreement } from "../domain/outcome/overview.ts";
import { PassedOn } from "./follow-up.tsx";
import { WijkSheets } from "./wijk-sheets.tsx";

const action = "Samen soep koken";

const agreement: YearAgreement = {
	id: "soep",
	kind: "verbeteren",
	goal: "",
	action,
	who: "",
	lead: "",
	firstStep: "",
	firstStepOn: null,
	contactPoint: "",
	passedTo: null,
	noticedBy: "",
	state: null,
	reports: [],
	figure: null,
	target: null,
	report: null,
};

test("through the year an agreement without a goal is called by what is to be done, once", () => {
	const card = (one: YearAgreement) =>
		renderToStaticMarkup(<AgreementCard sessionId="s" agreement={one} failure={null} reported={false} />);
	expect(card(agreement)).toContain(`${action}</h3>`);
	expect(card(agreement).split(action)).toHaveLength(2);
	expect(card({ ...agreement, goal: "Elkaar kennen" })).toContain(`<p lang="nl">${action}</p>`);
	expect(card({ ...agreement, action: "" })).toContain("Hier staat nog niet wat we afspreken</h3>");
});

test("so is what somebody promised", () => {
	const promise = {
		id: "soep",
		sessionId: "s",
		goal: "",
		action,
		placeName: "Noord",
		started: false,
		check: null,
	};
	expect(renderToStaticMarkup(<OwnPromises promises={[promise]} />)).toContain(action);
});

test("so it is over the wijken, which say of missing partners only what was noted", () => {
	const one: OverviewAgreement = {
		id: "soep",
		kind: "doorgeven",
		goal: "",
		action,
		lead: "",
		passedTo: "gemeente",
		extraCapacity: "",
		capacityDecider: "",
		state: null,
		note: "",
		reportedOn: null,
		answerDue: "2027-02-01",
		overdue: false,
		under: { focus: null, area: null },
	};
	const adopted = {
		version: "1.0",
		reopened: false,
		people: { text: "12 mensen.", total: 12, organisations: [], absent: [] },
		themes: [],
		agreements: [one],
	};
	const evenings = [{ id: "e", title: "Avond", heldOn: "2026-11-12", mayOpen: false, adopted }];
	const wijken = [{ id: "noord", name: "Noord", evenings }];
	expect(renderToStaticMarkup(<PassedOn passed={locatedAgreements(wijken)} />)).toContain(action);
	const sheets = renderToStaticMarkup(
		<WijkSheets
			overview={{
				year: 2026,
				years: [2026],
				gemeente: "Zeist",
				wijken,
				nodes: { focus: [], area: [] },
				figures: [],
			}}
		/>,
	);
	expect(sheets).toContain(action);
	expect(sheets).toContain("Er is niet genoteerd dat er partners ontbraken.");
	expect(sheets).not.toContain("Niemand die we verwachtten");
});
