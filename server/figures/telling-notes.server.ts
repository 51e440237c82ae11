import { type HiddenCell, tellsHidden } from "#app/domain/disclosure/tells-hidden.ts";
import type { RawFigure } from "#app/domain/figure/figures.ts";
import type { Localised } from "#app/domain/localised.ts";
import type { Db } from "#db/client.ts";
import { hiddenCells } from "#db/queries/hidden-cells.server.ts";
import type { Told } from "../disclosure/told-of.ts";

interface Noted {
	indicator: string;
	period: string;
	note?: Localised | null | undefined;
}

const subjectOf = ({ indicator, period }: Pick<Noted, "indicator" | "period">) => `${indicator}|${period}`;

/**
 * Whether the remark beside a figure or target tells a number of its indicator and period that is not shown: in this
 * release, or in one before. Such a remark goes out with neither.
 * @param cells what is told of each of the figures
 */
export async function tellingNotes(
	db: Db,
	{ figures, targets, cells }: { figures: RawFigure[]; targets: Noted[]; cells: Told[] },
): Promise<(one: Noted) => boolean> {
	const noted = [...figures, ...targets].filter(({ note }) => note);
	if (noted.length === 0) return () => false;
	const hidden = new Map<string, HiddenCell[]>();
	const add = (subject: string, cell: HiddenCell) => {
		const known = hidden.get(subject);
		if (known) known.push(cell);
		else hidden.set(subject, [cell]);
	};
	for (const cell of await hiddenCells(db, { indicators: [...new Set(noted.map((one) => one.indicator))] }))
		add(subjectOf(cell), cell);
	for (const [n, raw] of figures.entries()) {
		const cell = cells[n];
		if (cell && raw.value !== null && (cell.state === "small" || cell.state === "withheld"))
			add(subjectOf(raw), { value: raw.value, lessThan: cell.lessThan });
	}
	return (one) =>
		Object.values(one.note ?? {}).some((text) => tellsHidden(text, hidden.get(subjectOf(one)) ?? []));
}
