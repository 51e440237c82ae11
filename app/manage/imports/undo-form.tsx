import { Button, ButtonLink } from "#app/components/button.tsx";
import * as paths from "#app/paths.ts";
import { formatNumber, m } from "#app/words/index.ts";
import { askedPath, undoAsked } from "./asked.ts";
import type { LoadedImport } from "./imports.server.ts";

/** Takes a published delivery back, once somebody saw what that changes for everybody. */
export function UndoForm({ id, effects }: { id: string; effects: LoadedImport["undo"] }) {
	return (
		<section className="card stack" id={undoAsked}>
			<h2>{effects ? m.imports_undo_sure_title() : m.imports_undo_title()}</h2>
			<p>{m.imports_undo_intro()}</p>
			{effects ? (
				<form method="post" className="stack">
					<input type="hidden" name="intent" value="undo" />
					<input type="hidden" name="sure" value="yes" />
					<ul>
						<li>{m.imports_undo_figures({ count: formatNumber(effects.figures) })}</li>
						<li>{m.imports_undo_before({ count: formatNumber(effects.before) })}</li>
						<li>
							{effects.evenings.length === 0
								? m.imports_undo_no_evenings()
								: m.imports_undo_evenings({ titles: effects.evenings.join(", ") })}
						</li>
					</ul>
					<div className="cluster">
						<Button variant="danger">{m.imports_undo_sure()}</Button>
						<ButtonLink href={paths.importFile(id)}>{m.imports_undo_not()}</ButtonLink>
					</div>
				</form>
			) : (
				<div>
					<ButtonLink href={askedPath(id, undoAsked)}>{m.imports_undo()}</ButtonLink>
				</div>
			)}
		</section>
	);
}
