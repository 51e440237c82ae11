import IconLogout from "@tabler/icons-react/dist/esm/icons/IconLogout.mjs";
import { useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Dialog } from "#app/components/dialog.tsx";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { outboxOf } from "#app/live/keep/use-outbox.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";

/** The way out of a shared phone: sends what waits, asks when something would be lost, wipes, and logs out. */
export function LeavePhone({ owner }: { owner: Owner }) {
	const form = useRef<HTMLFormElement>(null);
	const [asking, setAsking] = useState(false);
	const [busy, setBusy] = useState(false);

	function leave(): void {
		outboxOf(owner).store.wipe();
		form.current?.submit();
	}
	async function leaveWhenDone(): Promise<void> {
		setBusy(true);
		const outbox = outboxOf(owner);
		await outbox.flush();
		setBusy(false);
		if (outbox.unsent) setAsking(true);
		else leave();
	}
	return (
		<div id="stop" className="leave-phone">
			<form
				ref={form}
				method="post"
				action={paths.logout}
				onSubmit={(event) => {
					event.preventDefault();
					void leaveWhenDone();
				}}
			>
				<Button variant="quiet" busy={busy} icon={<IconLogout stroke={1.75} aria-hidden="true" />}>
					{m.contribute_leave()}
				</Button>
			</form>
			<p className="soft small">{m.contribute_leave_hint()}</p>
			<Dialog
				title={m.contribute_leave_ask()}
				open={asking}
				onClose={() => setAsking(false)}
				actions={
					<>
						<Button type="button" variant="secondary" onClick={() => setAsking(false)}>
							{m.contribute_leave_stay()}
						</Button>
						<Button type="button" variant="danger" onClick={leave}>
							{m.contribute_leave_anyway()}
						</Button>
					</>
				}
			>
				<p>{m.contribute_leave_ask_hint()}</p>
			</Dialog>
		</div>
	);
}
