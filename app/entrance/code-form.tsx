import { IconArrowRight } from "@tabler/icons-react";
import { Button } from "../components/button.tsx";
import { Field } from "../components/field.tsx";
import { TextInput } from "../components/text-input.tsx";
import { m } from "../i18n/index.ts";

/** One field for the code of the evening. The code is no secret of a person, so it may stand in the address. */
export function CodeForm({ typed }: { typed?: string }) {
	return (
		<form method="get" action="/meedoen" className="code-form">
			<Field id="code" label={m.join_code_label()} hint={m.join_code_hint()}>
				<TextInput
					name="code"
					className="code-input"
					defaultValue={typed}
					dir="ltr"
					required
					autoComplete="off"
					autoCapitalize="characters"
					spellCheck={false}
				/>
			</Field>
			<Button icon={<IconArrowRight stroke={1.75} aria-hidden="true" />}>{m.join_code_button()}</Button>
		</form>
	);
}
