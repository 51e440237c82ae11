import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCircleDashed from "@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs";
import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { cx } from "#app/components/cx.ts";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Notice } from "#app/components/notice.tsx";
import { m } from "#app/words/index.ts";
import type { FieldValues } from "./evening.ts";

export interface PreparePartProps {
	/** command id of the form */
	id: string;
	/** the name of the part, sent with its form */
	part: string;
	title: string;
	/** what is still to do, or null when this part is ready */
	todo: string | null;
	/** how it is now */
	summary: ReactNode;
	/** opens the form */
	change: string;
	submit?: string;
	saved: boolean;
	open: boolean;
	/** what the form starts from, by the names of its fields */
	base: FieldValues;
	/** what two people made different things of, to choose from */
	conflicts: ReactNode;
	/** the session is closed: nothing more can be changed */
	locked: boolean;
	children: ReactNode;
}

/** One item of the checklist: how it is, whether it is ready, and the form that changes it and nothing else. */
export function PreparePart(props: PreparePartProps) {
	const { id, part, title, todo, summary, change, submit, saved, open, locked, base, conflicts, children } =
		props;
	const Icon = todo ? IconCircleDashed : IconCircleCheck;
	return (
		<section className="prepare-part stack stack--tight" aria-labelledby={`${part}-title`}>
			<div className="prepare-part__head">
				<h2 id={`${part}-title`}>{title}</h2>
				<p className={cx("prepare-part__state", todo && "prepare-part__state--todo")}>
					<Icon stroke={1.75} aria-hidden="true" />
					<span>{todo ?? m.prepare_ready()}</span>
				</p>
			</div>
			{saved && (
				<Notice tone="success" live="status">
					{m.prepare_saved()}
				</Notice>
			)}
			<div className="prepare-part__summary stack stack--tight">{summary}</div>
			{!locked && (
				<Disclosure summary={change} open={open}>
					<form method="post" noValidate className="stack">
						<input type="hidden" name="part" value={part} />
						<input type="hidden" name="id" value={id} />
						<input type="hidden" name="base" value={JSON.stringify(base)} />
						{conflicts}
						{children}
						<Button variant="secondary">{submit ?? m.prepare_save()}</Button>
					</form>
				</Disclosure>
			)}
		</section>
	);
}
