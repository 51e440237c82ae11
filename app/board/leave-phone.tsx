import { IconLogout } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Dialog } from "#app/components/dialog.tsx";
import { m } from "#app/i18n/index.ts";

export interface LeavePhoneProps {
	/** Sends what still waits. @returns whether nothing of this person is unsent now */
	finish: () => Promise<boolean>;
	/** Takes everything of this person off the phone. */
	wipe: () => void;
}

/** The way out of a shared phone: sends what waits, asks when something would be lost, wipes, and logs out. */
export function LeavePhone({ finish, wipe }: LeavePhoneProps) {
	const form = useRef<HTMLFormElement>(null);
	const [asking, setAsking] = useState(false);
	const [busy, setBusy] = useState(false);

	function leave(): void {
		wipe();
		form.current?.submit();
	}
	async function leaveWhenDone(): Promise<void> {
		setBusy(true);
		const done = await finish();
		setBusy(false);
		if (done) leave();
		else setAsking(true);
	}
	return (
		<div id="stop" className="leave-phone">
			<form
				ref={form}
				method="post"
				action="/logout"
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
