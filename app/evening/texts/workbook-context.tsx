import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { RichText } from "#app/domain/live/rich-text.ts";
import type { SharedTexts } from "#app/domain/live/workbook-keys.ts";
import type { ConnectionState } from "#app/live/board-connection.ts";
import { deviceStorage } from "#app/live/keep/use-outbox.ts";
import { loadPart } from "#app/live/load-part.ts";
import type { WordsAside } from "./kept-edits.ts";
import type { WorkbookConnection, WorkbookDocument } from "./workbook-connection.ts";

export interface Workbook {
	/** "ended": this login may not open the workbook any more */
	state: ConnectionState;
	/** where to write; null while it is loading, and for somebody who only reads */
	document: WorkbookDocument | null;
	/** every text that holds words, live */
	texts: Record<string, RichText>;
	/** how many changes the server has not acknowledged; 0 is "saved" */
	unsaved: number;
	/** words that could not be sent any more, for their writer to copy */
	aside: WordsAside[];
	dismissAside(): void;
}

const WorkbookContext = createContext<Workbook | null>(null);

export interface WorkbookProviderProps {
	sessionId: string;
	/** actorKey of who looks at the page; what was not sent is kept on the device under this name */
	actor: string;
	/** from `loadTexts`, shown until the document is there */
	initial: SharedTexts;
	children: ReactNode;
}

/**
 * Opens the workbook of a session once for a whole page; the editors on it share one connection. For whoever has
 * `workbook.read`: facilitators, readers and partners. Others follow the texts with `useTexts`.
 */
export function WorkbookProvider({ sessionId, actor, initial, children }: WorkbookProviderProps) {
	const [state, setState] = useState<ConnectionState>("connecting");
	const [document, setDocument] = useState<WorkbookDocument | null>(null);
	const [texts, setTexts] = useState<Record<string, RichText> | null>(null);
	const [unsaved, setUnsaved] = useState(0);
	const [aside, setAside] = useState<WordsAside[]>([]);
	const connection = useRef<WorkbookConnection | null>(null);

	useEffect(() => {
		let gone = false;
		void loadPart(
			() => import("./workbook-connection.ts"),
			() => setState("offline"),
		).then(({ WorkbookConnection }) => {
			if (gone) return;
			connection.current = new WorkbookConnection({ session: sessionId, actor }, deviceStorage(), {
				state: setState,
				document: setDocument,
				texts: setTexts,
				unsaved: setUnsaved,
				aside: setAside,
			});
		});
		return () => {
			gone = true;
			connection.current?.stop();
			connection.current = null;
		};
	}, [sessionId, actor]);

	// Styles and tests can tell whether what was written is saved.
	useEffect(() => {
		const { dataset } = window.document.documentElement;
		dataset.workbook = state === "live" && unsaved > 0 ? "saving" : state;
		return () => {
			delete dataset.workbook;
		};
	}, [state, unsaved]);

	const workbook = useMemo(
		() => ({
			state,
			document,
			texts: texts ?? initial.texts,
			unsaved,
			aside,
			dismissAside: () => connection.current?.dismissWords(),
		}),
		[state, document, texts, initial, unsaved, aside],
	);
	return <WorkbookContext.Provider value={workbook}>{children}</WorkbookContext.Provider>;
}

/** The workbook of the surrounding WorkbookProvider. */
export function useWorkbook(): Workbook {
	const workbook = useContext(WorkbookContext);
	if (!workbook) throw new Error("A WorkbookProvider has to stand around this");
	return workbook;
}
