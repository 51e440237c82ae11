import type {
	AdoptedEvening,
	OverviewAgreement,
	OverviewEvening,
	OverviewWijk,
} from "#app/domain/outcome/overview.ts";

/** An agreement as the overview has it; fields say what is otherwise. */
export const overviewAgreement = (fields: Partial<OverviewAgreement> = {}): OverviewAgreement => ({
	...{ id: "veld", kind: "verbeteren", goal: "Het veld is open", action: "", lead: "", passedTo: null },
	...{ extraCapacity: "", capacityDecider: "", state: null, note: "", reportedOn: null },
	...{ answerDue: "2027-02-01T12:00:00.000Z", overdue: false, under: { focus: null, area: null } },
	...fields,
});

/** An evening whose agreements are adopted. */
export const overviewEvening = (adopted: Partial<AdoptedEvening> | null): OverviewEvening => ({
	...{ id: "avond", title: "Wijkavond", heldOn: "2026-11-12", mayOpen: false },
	adopted: adopted && {
		...{ version: "1.0", reopened: false, themes: [], agreements: [] },
		people: { text: "", total: 12, organisations: [], absent: [] },
		...adopted,
	},
});

export const overviewWijk = (...evenings: OverviewEvening[]): OverviewWijk => ({
	...{ id: "zeist-noord", name: "Zeist-Noord" },
	evenings,
});
