import IconDeviceFloppy from "@tabler/icons-react/dist/esm/icons/IconDeviceFloppy.mjs";
import IconSend from "@tabler/icons-react/dist/esm/icons/IconSend.mjs";
import type { RefObject } from "react";
import { Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { ContributionFields, type ContributionFieldsProps } from "#app/contributions/contribution-fields.tsx";
import { m } from "#app/words/index.ts";

export interface ContributeFormProps extends Omit<ContributionFieldsProps, "ask" | "fresh"> {
	/** Another version is another form: what was typed makes room for `draft`. */
	version: number;
	/** the command id of a form that is posted without script */
	commandId: string;
	element: RefObject<HTMLFormElement>;
	/** This part of the evening takes contributions. */
	open: boolean;
	fresh: NonNullable<ContributionFieldsProps["fresh"]>;
	onType: () => void;
	/** @returns false when the browser should post the form itself */
	onSend: () => boolean;
}

/** One short form to tell something. A plain POST before scripts run; through the outbox afterwards. */
export function ContributeForm({
	version,
	commandId,
	element,
	open,
	fresh,
	onType,
	onSend,
	...fields
}: ContributeFormProps) {
	const Icon = open ? IconSend : IconDeviceFloppy;
	return (
		<form
			ref={element}
			method="post"
			className="contribute-form stack"
			noValidate
			onInput={onType}
			onSubmit={(event) => {
				if (onSend()) event.preventDefault();
			}}
		>
			<ErrorSummary title={m.contribute_check()} errors={fields.problems.map(toSummary)} />
			<input type="hidden" name="id" value={commandId} />
			<div key={version} className="stack">
				<ContributionFields
					{...fields}
					fresh={fresh}
					ask={{
						lens: fresh.figure ? m.contribute_what_figure() : m.contribute_what_wijk(),
						text: m.contribute_text(),
					}}
				/>
			</div>
			<Button
				className="contribute-form__send"
				variant={open ? "primary" : "secondary"}
				icon={<Icon stroke={1.75} aria-hidden="true" />}
			>
				{open ? (
					m.contribute_send()
				) : (
					<>
						<span className="needs-script">{m.contribute_keep()}</span>
						<span className="only-without-script">{m.contribute_send()}</span>
					</>
				)}
			</Button>
		</form>
	);
}

/** The id of the control that a problem is about; the choice of a figure has another name than its field. */
function toSummary({ field, message }: { field: string; message: string }) {
	return { field: field === "figure" ? "scope" : field, message };
}
