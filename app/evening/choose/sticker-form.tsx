import { useEffect, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { FieldError } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import type { BoardTheme } from "#app/domain/live/board.ts";
import { useFetcher } from "#app/live/pages.ts";
import { m } from "#app/words/index.ts";

export interface StickerProblem {
	/** the field: "stickers." and the id of the theme */
	field: string;
	message: string;
	/** what was typed, by field */
	fields: Record<string, string>;
}

export interface StickerFormProps {
	themes: BoardTheme[];
	/** stickers by theme, as they are saved */
	tallies: Record<string, number>;
	/** what the server said to a form without scripts */
	problem: StickerProblem | null;
}

/** The stickers on paper of every theme. What was saved goes along, so that only what somebody changed is changed. */
export function StickerForm({ themes, tallies, problem }: StickerFormProps) {
	const fetcher = useFetcher<Partial<StickerProblem>>();
	const [typed, setTyped] = useState(() => typedBefore(problem));
	const { field, message } = fetcher.data?.message ? fetcher.data : (problem ?? {});

	// What is saved now is no longer somebody's typing, and follows what a second facilitator counts.
	useEffect(() => {
		setTyped((before) =>
			Object.fromEntries(
				Object.entries(before).filter(([theme, value]) => value !== String(tallies[theme] ?? 0)),
			),
		);
	}, [tallies]);

	return (
		<fetcher.Form method="post" className="sticker-form stack stack--tight">
			<input type="hidden" name="type" value="set-tallies" />
			<p className="small">{m.choose_tally_hint()}</p>
			<ul className="sticker-form__themes">
				{themes.map(({ id, name }) => {
					const own = `stickers.${id}`;
					const saved = String(tallies[id] ?? 0);
					const wrong = field === own;
					return (
						<li key={id}>
							{wrong && <FieldError id={`${own}-error`}>{message}</FieldError>}
							<label htmlFor={own}>{name}</label>
							<input type="hidden" name={`before.${id}`} value={saved} />
							<TextInput
								id={own}
								name={own}
								inputMode="numeric"
								width="short"
								value={typed[id] ?? saved}
								onChange={({ target }) => setTyped((before) => ({ ...before, [id]: target.value }))}
								aria-label={m.choose_tally_of({ theme: name })}
								aria-invalid={wrong || undefined}
								aria-describedby={wrong ? `${own}-error` : undefined}
							/>
						</li>
					);
				})}
			</ul>
			<div>
				<Button variant="secondary" busy={fetcher.state !== "idle"}>
					{m.choose_tally_save()}
				</Button>
			</div>
		</fetcher.Form>
	);
}

/** What was typed in a form that was refused, by theme. */
function typedBefore(problem: StickerProblem | null): Record<string, string> {
	return Object.fromEntries(
		Object.entries(problem?.fields ?? {}).flatMap(([name, value]) => {
			const theme = /^stickers\.(.+)$/.exec(name)?.[1];
			return theme ? [[theme, value]] : [];
		}),
	);
}
