import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";
import { type Uses, usesText } from "./use-words.ts";

interface AwayFormsProps {
	/** leave it out for what can only be deleted */
	retired?: boolean;
	uses: Uses;
	/** Others may only take it out of use. */
	mayDelete?: boolean;
	/** what comes of taking this kind of record out of use */
	hint?: ReactNode;
	/** the page that takes the deletion, where it is not this one, and the id that it is told */
	deletion?: { page: string; record: string };
}

/** Takes a record out of use or brings it back, and deletes it while nothing uses it. */
export function AwayForms({
	retired,
	uses,
	mayDelete = true,
	hint = m.record_retire_hint(),
	deletion,
}: AwayFormsProps) {
	const used = usesText(uses);
	return (
		<section className="card stack" id="away" aria-labelledby="away-title">
			<h2 id="away-title">{m.record_away_title()}</h2>
			{retired !== undefined && (
				<>
					<p>{hint}</p>
					<form method="post">
						<input type="hidden" name="intent" value={retired ? "restore" : "retire"} />
						<Button variant="secondary">{retired ? m.record_restore() : m.record_retire()}</Button>
					</form>
				</>
			)}
			{used ? (
				<p className="soft">{m.record_used({ uses: used })}</p>
			) : (
				mayDelete && (
					<>
						<p>{m.record_delete_hint()}</p>
						<form method="post" action={deletion?.page}>
							<input type="hidden" name="intent" value="delete" />
							{deletion && <input type="hidden" name="record" value={deletion.record} />}
							<Button variant="danger">{m.record_delete()}</Button>
						</form>
					</>
				)
			)}
		</section>
	);
}
