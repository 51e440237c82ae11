import { Button, ButtonLink } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";
import { askedPath, dropAsked } from "./asked.ts";
import type { LoadedImport } from "./imports.server.ts";

/** What can be done when protection leaves little over, or lets nothing through. Nothing is published here. */
export function WaysOut({ id, ways }: Pick<LoadedImport, "id" | "ways">) {
	return (
		<section className="card stack" id="uitwegen">
			<h2>{m.ways_out_title()}</h2>
			<p>{m.ways_out_intro()}</p>
			{ways.map(({ only, name, hint }) => (
				<form key={only} method="post" className="stack">
					<input type="hidden" name="intent" value="protect" />
					<input type="hidden" name="only" value={only} />
					<div className="cluster">
						<Button variant="secondary">{name}</Button>
						<span className="small soft">{hint}</span>
					</div>
				</form>
			))}
			<div className="cluster">
				<ButtonLink href={askedPath(id, dropAsked)}>{m.ways_out_keep()}</ButtonLink>
				<span className="small soft">{m.ways_out_keep_hint()}</span>
			</div>
		</section>
	);
}

/** Which part of a delivery was chosen, what stays out, and the way back to all of it. */
export function ChosenPart({ chosen }: { chosen: NonNullable<LoadedImport["chosen"]> }) {
	return (
		<form method="post" className="stack">
			<input type="hidden" name="intent" value="protect" />
			<p>
				<strong>{chosen.name}</strong>
			</p>
			{chosen.left && <p>{chosen.left}</p>}
			<div>
				<Button variant="quiet">{m.ways_out_all()}</Button>
			</div>
		</form>
	);
}
