import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { Part } from "#app/domain/authorisation.ts";
import { m } from "#app/i18n/index.ts";
import type { ConnectionState } from "./board-connection.ts";

/** What somebody must know before reading on: no connection, no longer connected, closed, not confirmed yet. */
export function TableNotices({
	state,
	closed,
	part,
}: {
	state: ConnectionState;
	closed: boolean;
	part: Part;
}) {
	return (
		<>
			{state === "offline" && (
				<Notice tone="warning" live="status">
					{m.table_offline()}
				</Notice>
			)}
			{state === "ended" && (
				<Notice tone="danger" live="alert">
					<p>{m.table_ended()}</p>
					<ButtonLink href="/">{m.table_ended_link()}</ButtonLink>
				</Notice>
			)}
			{closed && <Notice>{m.table_closed()}</Notice>}
			{part === "unconfirmed-partner" && !closed && <Notice>{m.table_partner_waiting()}</Notice>}
		</>
	);
}
