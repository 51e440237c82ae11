import * as paths from "#app/paths.ts";
import { m } from "../words/index.ts";
import { CodeForm } from "./code-form.tsx";

/** A code that opens nothing, for whatever reason: what to do, and another try. */
export function WrongCode() {
	return (
		<div className="stack stack--loose">
			<div className="stack">
				<h1>{m.join_wrong_title()}</h1>
				<p className="lead">{m.join_wrong_code()}</p>
			</div>
			<CodeForm />
			<p>
				{m.join_wrong_return()} <a href={paths.comeBack}>{m.entrance_footer_return()}</a>
			</p>
		</div>
	);
}
