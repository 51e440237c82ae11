import IconCheck from "@tabler/icons-react/dist/esm/icons/IconCheck.mjs";
import IconMessage2 from "@tabler/icons-react/dist/esm/icons/IconMessage2.mjs";
import { type FormEvent, useRef } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { useKeptForm } from "#app/live/keep/use-kept-form.ts";
import { outboxOf } from "#app/live/keep/use-outbox.ts";
import { m } from "#app/words/index.ts";

export interface AnswerReadBackProps {
	owner: Owner;
	contribution: string;
	/** the answer so far */
	understood: boolean | null;
	meant: string;
	commandId: string;
	/** the longest remark, in characters */
	longest: number;
	/** It reached the server. */
	onAnswered: () => void;
}

/** "Hebben we je goed begrepen?": yes, or no with what was meant; until adoption the answer can change. */
export function AnswerReadBack(props: AnswerReadBackProps) {
	if (props.understood === null) return <Answers key={props.meant} {...props} />;
	return (
		<div className="stack stack--tight">
			<Answered understood={props.understood} meant={props.meant} />
			<Disclosure summary={m.landing_change()}>
				<Answers key={props.meant} {...props} />
			</Disclosure>
		</div>
	);
}

/** The answer that was given, to read. */
export function Answered({ understood, meant }: { understood: boolean; meant: string }) {
	const no = meant ? m.landing_said_no : m.landing_said_no_only;
	return (
		<Notice tone={understood ? "success" : "info"}>
			<p>{understood ? m.landing_said_yes() : no()}</p>
			{meant && <p dir="auto">{meant}</p>}
		</Notice>
	);
}

/** Kept on the device until the server has it, as everything that is sent from a phone. */
function Answers(props: AnswerReadBackProps) {
	const { owner, contribution, meant, commandId, longest, understood, onAnswered } = props;
	const element = useRef<HTMLFormElement>(null);
	const kind = `answer:${contribution}`;
	const command = { type: "answer-read-back", contribution };
	const { form, sending, keep, send } = useKeptForm<{ text: string }>(
		{
			kind,
			read: (form) => ({ text: String(new FormData(form).get("remark") ?? "") }),
			empty: () => ({ text: meant }),
			isWritten: ({ text }) => text.trim() !== meant.trim(),
			problems: () => [],
			command: ({ text }) => ({ ...command, understood: false, remark: text }),
		},
		{ owner, element, start: { draft: { text: meant }, problems: [] }, onSent: onAnswered },
	);
	function sayYes(event: FormEvent): void {
		const outbox = outboxOf(owner);
		const { id, kept } = outbox.put(kind, { ...command, understood: true });
		if (kept) event.preventDefault();
		else outbox.take(id);
	}
	const waits = sending.waiting.length > 0;
	const busy = waits && !sending.unreachable;
	const hidden = (
		<>
			<input type="hidden" name="type" value={command.type} />
			<input type="hidden" name="id" value={commandId} />
			<input type="hidden" name="contribution" value={contribution} />
		</>
	);
	return (
		<div className="landing__answers stack stack--tight">
			<h4>{m.landing_question()}</h4>
			{waits && sending.unreachable && (
				<Notice tone="warning" live="status">
					{m.landing_unreachable()}
				</Notice>
			)}
			{understood !== true && (
				<form method="post" onSubmit={sayYes}>
					{hidden}
					<input type="hidden" name="understood" value="1" />
					<Button busy={busy} icon={<IconCheck stroke={1.75} aria-hidden="true" />}>
						{m.landing_yes()}
					</Button>
				</form>
			)}
			<Disclosure summary={m.landing_no()} open={understood === false || form.version > 0 || undefined}>
				<form
					ref={element}
					method="post"
					className="stack stack--tight"
					onInput={keep}
					onSubmit={(event) => {
						if (send()) event.preventDefault();
					}}
				>
					{hidden}
					<input type="hidden" name="understood" value="" />
					<Field
						id={`meant-${contribution}`}
						label={m.landing_meant()}
						hint={m.landing_meant_hint()}
						error={form.problems[0]?.message}
					>
						<TextArea
							key={form.version}
							name="remark"
							rows={3}
							maxCharacters={longest}
							defaultValue={form.draft.text}
						/>
					</Field>
					<Button busy={busy} variant="secondary" icon={<IconMessage2 stroke={1.75} aria-hidden="true" />}>
						{m.landing_send()}
					</Button>
				</form>
			</Disclosure>
		</div>
	);
}
