import { Button, ButtonLink } from "#app/components/button.tsx";
import { m } from "#app/words/index.ts";

/** Throws a draft away, once somebody said that they are sure. */
export function DropForm({ path, dropPath, isAsked }: { path: string; dropPath: string; isAsked: boolean }) {
	if (!isAsked)
		return (
			<div className="cluster">
				<ButtonLink href={dropPath}>{m.imports_drop()}</ButtonLink>
				<span className="small soft">{m.imports_drop_hint()}</span>
			</div>
		);
	return (
		<form method="post" className="card stack" id="weggooien">
			<input type="hidden" name="intent" value="drop" />
			<input type="hidden" name="sure" value="yes" />
			<h2>{m.imports_undo_sure_title()}</h2>
			<p>{m.ways_out_drop_intro()}</p>
			<div className="cluster">
				<Button variant="danger">{m.ways_out_drop_sure()}</Button>
				<ButtonLink href={path}>{m.ways_out_drop_not()}</ButtonLink>
			</div>
		</form>
	);
}
