import type { ReactNode } from "react";
import type { Board } from "#app/domain/live/board.ts";
import type { NoticeTopic } from "#app/domain/live/realtime-protocol.ts";
import type { Part } from "#app/domain/session/authorisation.ts";
import { type Sending, useFlush, useSending } from "#app/live/keep/use-outbox.ts";
import { Form, useActionData } from "#app/live/pages.ts";
import { type LiveBoard, useLiveBoard } from "#app/live/use-live-board.ts";
import { useRefresh } from "#app/live/use-refresh.ts";
import type * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { worksAtTable } from "./phase-pages.ts";
import { useFollowPhase } from "./use-follow-phase.ts";

/** What every page of a running evening is given. */
export interface EveningData {
	session: { id: string; title: string; heldOn: string; wijk: string; wijkShort: string; now: string };
	/** actor key of who looks at the page */
	me: string;
	part: Part;
	/** runs the evening */
	facilitates: boolean;
	board: Board;
	/** what waits to be read, for those who moderate */
	waiting: { contributions: number; partners: number; proposals: number } | null;
	viewer: Viewer;
}

/** Renders a form around one button; with or without scripts it posts the same command. */
export type CommandForm = (fields: Record<string, string>, button: ReactNode) => ReactNode;

export interface Evening extends LiveBoard, Omit<EveningData, "board"> {
	/** the address of this page */
	path: string;
	atTable: boolean;
	form: CommandForm;
	/** what this person has on its way */
	sending: Sending<{ text: string }>;
	/** why the last command was refused, in the reader's language */
	problem: string | undefined;
	/** where the evening is now, or null when that is here */
	elsewhere: string | null;
	/** asks the server again for what only this person may see */
	refresh(): void;
}

/**
 * Follows an evening on one of its pages, and takes the page along when the evening goes on.
 * @param page `path` to it; `busy` while somebody types here; `onTexts` where the page asks for the texts by itself
 */
export function useEvening(
	{ board: initial, ...data }: EveningData,
	page: { path: paths.SessionPath; busy?: boolean; topics?: NoticeTopic[]; onTexts?: () => void },
): Evening {
	const { session, part } = data;
	const refresh = useRefresh();
	const live = useLiveBoard(
		session.id,
		initial,
		(topic) => {
			const wanted = page.topics === undefined || topic === "session" || page.topics.includes(topic);
			// Whoever moderates sees on every page what waits.
			if (wanted || (data.waiting && (topic === "queue" || topic === "people"))) refresh();
		},
		page.onTexts ?? (() => page.topics?.includes("texts") && refresh()),
	);
	const owner = { session: session.id, actor: data.me };
	const sending = useSending<{ text: string }>(owner);
	useFlush(owner, live.state);
	const actionData = useActionData<{ message?: string }>();
	const path = page.path(session.id);
	const atTable = worksAtTable(part);
	const elsewhere = useFollowPhase(live.board.meta, {
		sessionId: session.id,
		atTable,
		path,
		busy: page.busy,
	});
	const form: CommandForm = (fields, button) => (
		<Form method="post" preventScrollReset>
			{Object.entries(fields).map(([name, value]) => (
				<input key={name} type="hidden" name={name} value={value} />
			))}
			{button}
		</Form>
	);
	const problem = actionData?.message;
	return { ...data, ...live, path, atTable, form, problem, elsewhere, refresh, sending };
}
