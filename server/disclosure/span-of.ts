import type { Span } from "#app/domain/disclosure/over-time.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";

/** @throws when the text is no period */
export function spanOf(period: string): Span {
	const { kind, start, end } = parsePeriod(period);
	return { kind, start, end };
}
