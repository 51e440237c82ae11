import { Button } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";
import type { LoadedArea } from "./areas.server.ts";

const useWords = {
	figures: m.places_use_figures,
	evenings: m.places_use_evenings,
	contributions: m.places_use_contributions,
	parts: m.places_use_parts,
	groups: m.places_use_groups,
};

/** Takes a place out of use or brings it back, and deletes it while nothing is about it. */
export function AwayForms({ retired, uses }: { retired: boolean; uses: LoadedArea["uses"] }) {
	const kinds = ["figures", "evenings", "contributions", "parts", "groups"] as const;
	const used = kinds.flatMap((kind) => (uses[kind] > 0 ? [useWords[kind]({ count: uses[kind] })] : []));
	return (
		<section className="card stack" aria-labelledby="away-title">
			<h2 id="away-title">{m.places_away_title()}</h2>
			<p>{m.places_retire_hint()}</p>
			<form method="post">
				<input type="hidden" name="intent" value={retired ? "restore" : "retire"} />
				<Button variant="secondary">{retired ? m.places_restore() : m.places_retire()}</Button>
			</form>
			{used.length > 0 ? (
				<p className="soft">{m.places_used({ uses: used.join(", ") })}</p>
			) : (
				<>
					<p>{m.places_delete_hint()}</p>
					<form method="post">
						<input type="hidden" name="intent" value="delete" />
						<Button variant="danger">{m.places_delete()}</Button>
					</form>
				</>
			)}
		</section>
	);
}
