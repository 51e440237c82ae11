import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import type { CommandForm } from "./use-evening.tsx";

/** Closes the evening, once the facilitator has read what follows from it and how much nobody read yet. */
export function CloseEvening({
	sessionId,
	toRead,
	form,
}: {
	sessionId: string;
	/** contributions and proposals that wait */
	toRead: number;
	form: CommandForm;
}) {
	return (
		<Disclosure summary={m.table_close_session()}>
			<div className="stack stack--tight">
				{toRead > 0 && (
					<p>
						<strong>
							{toRead === 1 ? m.table_close_waiting_one() : m.table_close_waiting({ count: toRead })}
						</strong>{" "}
						<a href={paths.moderate(sessionId)}>{m.table_close_read_first()}</a>
					</p>
				)}
				<p>{m.table_close_explain()}</p>
				{form({ type: "close-session" }, <Button variant="danger">{m.table_close_confirm()}</Button>)}
			</div>
		</Disclosure>
	);
}
