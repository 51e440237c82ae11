import type { ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import { formatDate, formatList, m } from "#app/words/index.ts";

type Lookback = NonNullable<Outcome["lookback"]>;

const counted: Record<ProgressState, (count: number) => string> = {
	gedaan: (count) => m.lookback_sum_gedaan({ count }),
	loopt: (count) => (count === 1 ? m.lookback_sum_loopt({ count }) : m.lookback_sum_loopt_many({ count })),
	gestopt: (count) => m.lookback_sum_gestopt({ count }),
	doorgegeven: (count) => m.lookback_sum_doorgegeven({ count }),
};

/** "Op 13 november 2025 spraken we 3 dingen af" */
export function agreedText({ heldOn, items }: Lookback): string {
	const date = formatDate(heldOn);
	return items.length === 1
		? m.lookback_agreed_one({ date })
		: m.lookback_agreed({ date, count: items.length });
}

/** "Tot nu toe: 1 gedaan, 1 loopt nog en 1 gestopt." */
export function sumText({ items }: Lookback): string {
	const parts = (Object.keys(counted) as ProgressState[])
		.map((state) => ({ state, count: items.filter((item) => item.state === state).length }))
		.filter(({ count }) => count > 0)
		.map(({ state, count }) => counted[state](count));
	const unknown = items.filter((item) => item.state === null).length;
	if (unknown > 0) parts.push(m.lookback_sum_unknown({ count: unknown }));
	return m.lookback_sum({ parts: formatList(parts) });
}
