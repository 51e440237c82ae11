import { IconCheck, IconMessage2 } from "@tabler/icons-react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { m } from "#app/i18n/index.ts";

export interface AnswerReadBackProps {
	contribution: string;
	/** the answer so far */
	understood: boolean | null;
	meant: string;
	commandId: string;
	/** the longest remark, in characters */
	longest: number;
}

/** "Hebben we je goed begrepen?": yes, or no with what was meant; until adoption the answer can change. */
export function AnswerReadBack(props: AnswerReadBackProps) {
	if (props.understood === null) return <Answers {...props} />;
	return (
		<div className="stack stack--tight">
			<Answered understood={props.understood} meant={props.meant} />
			<Disclosure summary={m.landing_change()}>
				<Answers {...props} />
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

function Answers({ contribution, meant, commandId, longest, understood }: AnswerReadBackProps) {
	const hidden = (
		<>
			<input type="hidden" name="type" value="answer-read-back" />
			<input type="hidden" name="id" value={commandId} />
			<input type="hidden" name="contribution" value={contribution} />
		</>
	);
	return (
		<div className="landing__answers stack stack--tight">
			<h4>{m.landing_question()}</h4>
			{understood !== true && (
				<form method="post">
					{hidden}
					<input type="hidden" name="understood" value="1" />
					<Button icon={<IconCheck stroke={1.75} aria-hidden="true" />}>{m.landing_yes()}</Button>
				</form>
			)}
			<Disclosure summary={m.landing_no()} open={understood === false || undefined}>
				<form method="post" className="stack stack--tight">
					{hidden}
					<input type="hidden" name="understood" value="" />
					<Field id={`meant-${contribution}`} label={m.landing_meant()} hint={m.landing_meant_hint()}>
						<TextArea name="remark" rows={3} maxCharacters={longest} defaultValue={meant} />
					</Field>
					<Button variant="secondary" icon={<IconMessage2 stroke={1.75} aria-hidden="true" />}>
						{m.landing_send()}
					</Button>
				</form>
			</Disclosure>
		</div>
	);
}
