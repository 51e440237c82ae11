import { Button, ButtonLink } from "#app/components/button.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { askedPath, dropAsked } from "./asked.ts";

/** Throws a draft away, once somebody said that they are sure. */
export function DropForm({ id, isAsked }: { id: string; isAsked: boolean }) {
	if (!isAsked)
		return (
			<div className="cluster">
				<ButtonLink href={askedPath(id, dropAsked)}>{m.imports_drop()}</ButtonLink>
				<span className="small soft">{m.imports_drop_hint()}</span>
			</div>
		);
	return (
		<form method="post" className="card stack" id={dropAsked}>
			<input type="hidden" name="intent" value="drop" />
			<input type="hidden" name="sure" value="yes" />
			<h2>{m.imports_undo_sure_title()}</h2>
			<p>{m.ways_out_drop_intro()}</p>
			<div className="cluster">
				<Button variant="danger">{m.ways_out_drop_sure()}</Button>
				<ButtonLink href={paths.importFile(id)}>{m.ways_out_drop_not()}</ButtonLink>
			</div>
		</form>
	);
}
