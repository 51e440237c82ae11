import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import * as paths from "#app/paths.ts";
import { Button } from "../components/button.tsx";
import { Field } from "../components/field.tsx";
import { TextInput } from "../components/text-input.tsx";
import { m } from "../words/index.ts";

/** One field for the code of the evening. The code is no secret of a person, so it may stand in the address. */
export function CodeForm({ typed }: { typed?: string }) {
	return (
		<form method="get" action={paths.join} className="code-form">
			<Field className="code-form__field" id="code" label={m.join_code_label()} hint={m.join_code_hint()}>
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
			<Button className="code-form__send" icon={<IconArrowRight stroke={1.75} aria-hidden="true" />}>
				{m.join_code_button()}
			</Button>
		</form>
	);
}
