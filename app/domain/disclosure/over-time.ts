import { type Period, parsePeriod } from "../figure/period.ts";
import type { ProtectedIndicator } from "./register.ts";
import { makeConstraint, type Variable } from "./system.ts";
import type { Relation } from "./view.ts";

/** What the periods of one indicator, place and breakdown say of each other. */
export function relationsOverTime(
	indicator: ProtectedIndicator,
	name: string,
	cells: Map<string, number>,
	variables: Variable[],
	{ roundedTo, overlapping, isEarlier }: { roundedTo: number; overlapping: boolean; isEarlier: boolean },
): Relation[] {
	if (indicator.measure === "stock" || (indicator.kind !== "count" && indicator.kind !== "amount")) return [];
	const all = [...cells].map(([period, variable]) => ({ period, variable, ...parsePeriod(period) }));
	// The state of things on a day adds up to nothing.
	const spans = all.filter(({ kind }) => kind !== "day");
	return spans.flatMap((whole) =>
		partitionsOf(whole, spans).flatMap((parts): Relation[] => {
			const terms = [
				...parts.map(({ variable }) => ({ variable, weight: 1 })),
				{ variable: whole.variable, weight: -1 },
			];
			const slack = Math.floor((roundedTo * (parts.length + 1)) / 2);
			// Somebody who came in two quarters counts once in the year.
			const high = overlapping ? Number.POSITIVE_INFINITY : slack;
			const constraint = makeConstraint(variables, { terms, low: -slack, high, kind: "periods", isEarlier });
			// Where nobody said that it is a flow, only numbers that add up to the last one show that they do.
			if (indicator.measure === null && constraint.violatedBy) return [];
			const id = ["time", name, whole.period, ...parts.map(({ period }) => period)].join("|");
			return [{ id, constraint }];
		}),
	);
}

type Placed = Period & { period: string; variable: number };

/** The ways in which a period is put together: of all periods of one kind, or of two of any kind. */
function partitionsOf(whole: Placed, all: Placed[]): Placed[][] {
	const inside = all.filter(
		(one) => one !== whole && one.start >= whole.start && one.end <= whole.end && one.kind !== "span",
	);
	const found: Placed[][] = [];
	for (const kind of new Set(inside.map((one) => one.kind))) {
		if (kind === whole.kind) continue;
		const parts = inside.filter((one) => one.kind === kind).sort((a, b) => a.start.localeCompare(b.start));
		if (parts.length > 2 && fills(whole, parts)) found.push(parts);
	}
	for (const first of inside)
		for (const second of inside) if (fills(whole, [first, second])) found.push([first, second]);
	return found;
}

const fills = (whole: Period, parts: Period[]): boolean =>
	parts[0]?.start === whole.start &&
	parts.at(-1)?.end === whole.end &&
	parts.every((part, n) => n === 0 || dayAfter(parts[n - 1]?.end ?? "") === part.start);

function dayAfter(day: string): string {
	const next = new Date(`${day}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
}

/** "2024-Q3" a year before is "2023-Q3"; null where the period has no such year. */
export function yearBefore(period: string): string | null {
	const match = /^(\d{4})(-(?:H\d|Q\d|\d{2}(?:-\d{2})?))?$/.exec(period);
	return match ? `${Number(match[1]) - 1}${match[2] ?? ""}` : null;
}
