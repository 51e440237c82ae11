import { useEffect, useState } from "react";
import { Notice } from "#app/components/notice.tsx";
import { deviceStorage } from "#app/live/keep/use-outbox.ts";
import { m } from "#app/words/index.ts";

/** Where the browser has its storage switched off, what is written here lives no longer than its page. */
export function NothingKept() {
	const [off, setOff] = useState(false);
	useEffect(() => setOff(deviceStorage() === null), []);
	return (
		off && (
			<Notice className="table__notice" tone="warning">
				{m.table_nothing_kept()}
			</Notice>
		)
	);
}
