import { Button } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";

/** Puts the map of Kadaster under the large map, or takes it away. */
export function BackgroundForm({ on }: { on: boolean }) {
	return (
		<form method="post" className="card stack">
			<input type="hidden" name="intent" value="background" />
			<input type="hidden" name="on" value={on ? "0" : "1"} />
			<h2>{m.large_map_background()}</h2>
			<p>{on ? m.large_map_background_on() : m.large_map_background_off()}</p>
			<div>
				<Button variant="secondary">
					{on ? m.large_map_background_remove() : m.large_map_background_add()}
				</Button>
			</div>
		</form>
	);
}
