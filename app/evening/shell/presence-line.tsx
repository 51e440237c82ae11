import type { Presence } from "#app/domain/live/realtime-protocol.ts";
import { headCountText } from "#app/words/head-count-text.ts";
import { formatList, m } from "#app/words/index.ts";

const words = {
	jongere: m.table_present_jongere,
	ouder: m.table_present_ouder,
	bewoner: m.table_present_bewoner,
	together: m.table_present_together,
	professional: m.table_present_professional,
};

/** Who has the table open, by group. The server counts; one person with two screens is one person. */
export function PresenceLine({ presence }: { presence: Presence }) {
	const { everybody } = presence;
	if (everybody !== undefined)
		return <p className="presence-line">{m.table_present({ people: headCountText(everybody) })}</p>;
	const parts = (Object.keys(words) as (keyof typeof words)[]).flatMap((group) => {
		const count = presence[group] ?? 0;
		return count > 0 ? [words[group]({ count })] : [];
	});
	if (parts.length === 0) return null;
	return <p className="presence-line">{m.table_present({ people: formatList(parts) })}</p>;
}
