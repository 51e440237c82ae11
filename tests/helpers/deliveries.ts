import { withImpliedParts } from "#app/domain/disclosure/implied-parts.ts";
import type { Protection } from "#app/domain/disclosure/protection.ts";
import type {
	DeliveredCell,
	Delivery,
	ProtectedIndicator,
	Register,
} from "#app/domain/disclosure/register.ts";
import { protect } from "#server/disclosure/protect.ts";

const count = (id: string, more: Partial<ProtectedIndicator> = {}): ProtectedIndicator => ({
	id,
	kind: "count",
	countsPeople: true,
	openZero: false,
	decimals: 0,
	measure: null,
	dimensions: [],
	...more,
});
const percentage = (id: string, more: Partial<ProtectedIndicator> = {}) =>
	count(id, { kind: "share", countsPeople: false, ...more });
export const indicators: ProtectedIndicator[] = [
	count("clients"),
	count("children"),
	count("young", { sliceOf: { indicator: "requests", breakdown: "group=young" } }),
	count("requests"),
	count("open", { openZero: true }),
	count("flow", { measure: "flow" }),
	count("movers", { dimensions: [{ id: "kind", adding: "overlapt" }] }),
	count("named", { dimensions: [{ id: "kind", adding: "deel" }] }),
	count("change", { countsPeople: false, changeOf: "clients" }),
	count("cost", { kind: "amount", countsPeople: false, standsOn: ["clients"] }),
	percentage("share", { decimals: 1, share: { numerator: "clients", denominator: "children" } }),
	percentage("survey"),
];
export const places = [
	{ id: "town", level: "gemeente", parent: null },
	...["north", "west", "centre", "dolder", "east"].map((id) => ({ id, level: "wijk", parent: "town" })),
	{ id: "rest", level: "overig", parent: "town" },
	{ id: "hamlet", level: "buurt", parent: "dolder" },
	{ id: "hill", level: "buurt", parent: "dolder" },
];

export function cell(place: string, value: number | null, more: Partial<DeliveredCell> = {}): DeliveredCell {
	return { indicator: "clients", place, period: "2024", breakdown: "", value, ...more };
}

export function cells(values: Record<string, number>, more: Partial<DeliveredCell> = {}): DeliveredCell[] {
	return Object.entries(values).map(([place, value]) => cell(place, value, more));
}

/** A release that is to be published; it gets a name of its own. */
export const delivery = (given: DeliveredCell[], more: Partial<Delivery> = {}): Delivery => ({
	release: "new",
	threshold: 5,
	alreadyPublic: false,
	rounding: null,
	totals: "exact",
	cells: given,
	...more,
});

/** Publishes one delivery after the other, and tells what is shown of the last. */
export async function publish(
	...deliveries: Delivery[]
): Promise<{ protection: Protection; told: Record<string, string> }> {
	const earlier: Delivery[] = [];
	let protection: Protection | undefined;
	let told: Record<string, string> = {};
	for (const [n, each] of deliveries.entries()) {
		const named = { ...each, release: each.release === "new" ? `r${n}` : each.release };
		const register: Register = { indicators, places, deliveries: [...earlier, named] };
		const made = await protect(withImpliedParts(register));
		const shown = named.cells.map((one, k) => ({ one, cell: made.cells[k] }));
		told = Object.fromEntries(
			shown.map(({ one, cell: at }) => [
				shortName(one),
				at?.state === "shown"
					? String(one.value)
					: at?.state === "small"
						? `<${at.lessThan}`
						: (at?.state ?? ""),
			]),
		);
		earlier.push({
			...named,
			cells: shown.map(({ one, cell: at }) => ({
				...one,
				state: at?.state ?? "missing",
				lessThan: at?.lessThan ?? null,
			})),
		});
		protection = made;
	}
	if (!protection) throw new Error("Nothing was published");
	return { protection, told };
}

/** "north" for the whole of the clients of 2024, else with what makes it another cell. */
const shortName = ({ indicator, place, period, breakdown }: DeliveredCell): string =>
	[
		indicator === "clients" ? "" : `${indicator} `,
		place,
		period === "2024" ? "" : ` ${period}`,
		breakdown && ` ${breakdown}`,
	].join("");

/** Youths with Welzijn op Recept, as the demo has them. */
export const wor = { north: 18, west: 14, centre: 10, dolder: 6, east: 4 };
