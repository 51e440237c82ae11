import { useEffect, useState } from "react";
import { findDrafts } from "#app/live/keep/drafts.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { outboxOf } from "#app/live/keep/use-outbox.ts";
import { agreementKind } from "./edited-agreement.ts";

export interface Editing {
	/** ids of the agreements that are being written in here */
	open: ReadonlySet<string>;
	/** the one that was opened by hand last, which gets the focus */
	latest: string | null;
	start(item: string): void;
	stop(item: string): void;
}

/** Which agreements somebody has open; those with words that were not saved open by themselves. */
export function useEditing({ session, actor }: Owner, first: string | null): Editing {
	const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(first ? [first] : []));
	const [latest, setLatest] = useState<string | null>(null);
	useEffect(() => {
		void findDrafts(outboxOf({ session, actor }).store, agreementKind("")).then((drafts) => {
			const kept = drafts.map(({ kind }) => kind.slice(agreementKind("").length));
			if (kept.length > 0) setOpen((before) => new Set([...before, ...kept]));
		});
	}, [session, actor]);
	return {
		open,
		latest,
		start: (item) => {
			setOpen((before) => new Set([...before, item]));
			setLatest(item);
		},
		stop: (item) => {
			setOpen((before) => new Set([...before].filter((each) => each !== item)));
			setLatest(null);
		},
	};
}
