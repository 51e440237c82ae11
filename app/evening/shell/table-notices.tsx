import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { Part } from "#app/domain/session/authorisation.ts";
import type { ConnectionState } from "#app/live/board-connection.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { NothingKept } from "./nothing-kept.tsx";

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
			<NothingKept />
			{(state === "offline" || state === "polling") && (
				<Notice className="table__notice" tone="warning" live="status">
					{state === "offline" ? m.table_offline() : m.connection_polling()}
				</Notice>
			)}
			{state === "ended" && (
				<Notice className="table__notice" tone="danger" live="alert">
					<p>{m.table_ended()}</p>
					<ButtonLink href={paths.home}>{m.table_ended_link()}</ButtonLink>
				</Notice>
			)}
			{closed && <Notice className="table__notice">{m.table_closed()}</Notice>}
			{part === "unconfirmed-partner" && !closed && (
				<Notice className="table__notice">{m.table_partner_waiting()}</Notice>
			)}
		</>
	);
}
