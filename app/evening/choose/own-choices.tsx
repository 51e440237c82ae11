import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import type { BoardTheme } from "#app/domain/live/board.ts";
import { smallestGroup } from "#app/domain/vocabulary.ts";
import { useFetcher } from "#app/live/pages.ts";
import { m } from "#app/words/index.ts";
import type { Desk } from "./choice.ts";
import { groupsText } from "./theme-facts.tsx";

/** The one theme that each group may name, and what that does. */
export function OwnChoices({ themes, groups }: { themes: BoardTheme[]; groups: Desk["groups"] }) {
	return (
		<div className="stack stack--tight">
			<p className="small">{m.choose_own_hint({ limit: smallestGroup })}</p>
			{groups.map((choice) => (
				<OwnChoiceForm key={choice.group} themes={themes} {...choice} />
			))}
		</div>
	);
}

function OwnChoiceForm({ themes, group, theme }: { themes: BoardTheme[] } & Desk["groups"][number]) {
	const fetcher = useFetcher<{ message?: string }>();
	return (
		<fetcher.Form method="post" className="own-choice">
			<input type="hidden" name="type" value="set-own-choice" />
			<input type="hidden" name="group" value={group} />
			<Field
				className="own-choice__field"
				id={`own-choice-${group}`}
				label={m.choose_own_of({ groups: groupsText([group]) })}
				error={fetcher.data?.message}
			>
				<Select
					key={theme ?? ""}
					name="theme"
					placeholder={m.choose_own_none()}
					defaultValue={theme ?? ""}
					options={themes.map(({ id, name }) => ({ value: id, label: name }))}
				/>
			</Field>
			<Button variant="secondary" busy={fetcher.state !== "idle"}>
				{m.choose_own_save()}
			</Button>
		</fetcher.Form>
	);
}
