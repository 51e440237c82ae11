import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { ManagePage } from "../manage-page.tsx";
import type { Done } from "./done.ts";
import type { RecordState } from "./record-state.ts";

interface RecordPageProps extends Pick<RecordState, "done" | "former"> {
	viewer: Viewer;
	path: string;
	/** the list that it stands in */
	back: { href: string; label: string };
	title: string;
	/** what it is called where it is told what was done with it; the title where that names it */
	named?: string;
	/** what it is, beside its title */
	kind?: ReactNode;
	retired?: boolean;
	/** problems in words: see `problemTexts` */
	errors: { field: string; message: string }[];
	children: ReactNode;
}

/** The frame of a page of one record: the way back, its title, what was just done with a way to undo it, what is wrong. */
export function RecordPage({
	viewer,
	path,
	back,
	title,
	named = title,
	kind,
	retired,
	errors,
	...rest
}: RecordPageProps) {
	const { done, former, children } = rest;
	return (
		<ManagePage viewer={viewer} path={path}>
			<div className="stack stack--loose record-page">
				<ErrorSummary title={m.manage_problems_title()} errors={errors} />
				<div className="stack stack--tight">
					<p>
						<a href={back.href}>{back.label}</a>
					</p>
					<h1>{title}</h1>
					{(kind || retired) && (
						<p className="cluster">
							{kind && <span>{kind}</span>}
							{retired && <Badge>{m.record_retired()}</Badge>}
						</p>
					)}
				</div>
				{done && errors.length === 0 && <DoneNotice done={done} name={named} former={former} />}
				{children}
			</div>
		</ManagePage>
	);
}

const doneWords = {
	saved: m.record_saved,
	made: m.record_made,
	undone: m.record_undone,
	retired: m.record_retired_now,
	restored: m.record_restored,
} satisfies Record<Done, unknown>;

/** What was done, and the form that undoes it. */
function DoneNotice({ done, name, former }: { done: Done; name: string; former: RecordState["former"] }) {
	const undo = done === "retired" ? { intent: "restore" } : done === "saved" ? former : null;
	const fields = Object.entries({ ...undo, ...(done === "saved" && { undo: "1" }) });
	return (
		<Notice tone="success" live="status" title={doneWords[done]({ name })}>
			{undo && Object.keys(undo).length > 0 && (
				<form method="post">
					{fields.map(([field, value]) => (
						<input key={field} type="hidden" name={field} value={value} />
					))}
					<Button variant="secondary">{m.record_undo()}</Button>
				</form>
			)}
		</Notice>
	);
}
