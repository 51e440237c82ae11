import { type ReactNode, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { type CommandAnswer, isSecondTap } from "#app/live/send-command.ts";
import { m } from "#app/words/index.ts";
import { takeFields } from "./form-fields.ts";

export interface NewThemeProps {
	id: string;
	label: string;
	button: string;
	icon?: ReactNode;
	/** lies in the new theme at once */
	contribution?: string;
	/** without scripts the form itself makes it */
	onMake: (name: string, contributions: string[]) => Promise<CommandAnswer>;
	/** so that a form that is sent twice makes one theme */
	commandId: string;
}

/** One line to make a theme with. */
export function NewTheme({ id, label, button, icon, contribution, onMake, commandId }: NewThemeProps) {
	const [problem, setProblem] = useState<string | null>(null);
	const form = useRef<HTMLFormElement>(null);
	// The line is free for the next name at once; a name that was not taken comes back, unless the next one stands there.
	async function make(name: string) {
		form.current?.reset();
		setProblem(null);
		const answer = await onMake(name, contribution ? [contribution] : []);
		if (answer.status === "done") return;
		const message = answer.status === "refused" ? answer.message : m.themes_unreachable();
		const input = form.current?.elements.namedItem("name");
		if (!(input instanceof HTMLInputElement)) return;
		input.value ||= name;
		setProblem(input.value === name ? message : `${name}: ${message}`);
	}
	return (
		<form
			ref={form}
			method="post"
			className="new-theme"
			onSubmit={(event) => {
				const { name = "" } = takeFields(event);
				if (!isSecondTap(!name)) void make(name);
			}}
		>
			<input type="hidden" name="type" value="create-theme" />
			<input type="hidden" name="id" value={commandId} />
			{contribution && <input type="hidden" name={`contributions.${contribution}`} value="on" />}
			<Field className="new-theme__field" id={id} label={label} error={problem}>
				<TextInput name="name" autoComplete="off" />
			</Field>
			<Button variant="secondary" icon={icon}>
				{button}
			</Button>
		</form>
	);
}
