import type { ConnectionState } from "./board-connection.ts";
import type { Draft } from "./contribution-draft.ts";
import { LeavePhone } from "./leave-phone.tsx";
import { type Owner, ownKeys, readDraft, wipe } from "./outbox.ts";
import { phoneStorage, useOutbox } from "./use-outbox.ts";

/** The way out of a shared phone on a page where nothing is written: what other pages kept on it counts too. */
export function LeaveOwnPage({ owner, connection }: { owner: Owner; connection: ConnectionState }) {
	const { flush } = useOutbox(owner, connection);
	return (
		<LeavePhone
			finish={async () => {
				await flush();
				const storage = phoneStorage();
				return storage === null || !holdsWords(storage, owner);
			}}
			wipe={() => {
				const storage = phoneStorage();
				if (storage) wipe(storage, owner);
			}}
		/>
	);
}

/** Whether words of this person stand on the phone that were sent nowhere. An empty form is kept too, and does not count. */
export function holdsWords(storage: Storage, owner: Owner): boolean {
	const written = readDraft<Draft>(storage, owner)?.text.trim();
	return ownKeys(storage, owner).some((key) => written || !key.endsWith(":draft"));
}
