import IconArrowMerge from "@tabler/icons-react/dist/esm/icons/IconArrowMerge.mjs";
import IconArrowsSplit2 from "@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs";
import IconPencil from "@tabler/icons-react/dist/esm/icons/IconPencil.mjs";
import IconTrash from "@tabler/icons-react/dist/esm/icons/IconTrash.mjs";
import { type ReactNode, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Select } from "#app/components/select.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { ticks } from "#app/domain/command/form-fields.ts";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import type { CommandAnswer } from "#app/live/send-command.ts";
import { m } from "#app/words/index.ts";
import { takeFields } from "./form-fields.ts";

type CommandFields = { type: string } & Record<string, unknown>;

export interface EditThemeProps {
	theme: BoardTheme;
	themes: BoardTheme[];
	/** what lies in it */
	cards: BoardCard[];
	/** sends the command; without scripts the form itself does */
	onCommand: (command: CommandFields) => Promise<CommandAnswer>;
	/** it worked; the sentence says what happened, and whether the theme is no more or went into another */
	onDone: (words: string, after: { gone: boolean; into: string | null }) => void;
	commandId: string;
}

/** What can be done with a theme: another name, together with another, apart, away. */
export function EditTheme({ theme, themes, cards, onCommand, onDone, commandId }: EditThemeProps) {
	const others = themes.filter(({ id }) => id !== theme.id);
	// The name that stood there when the menu was opened, and after a refusal the one that stands there now.
	const [before, setBefore] = useState(theme.name);
	const shared = { theme, onCommand, onDone, commandId, onRefused: () => setBefore(theme.name) };
	return (
		<div className="edit-theme">
			<ThemeForm {...shared} type="rename-theme" done={({ name = "" }) => m.themes_done_renamed({ name })}>
				{(problem) => (
					<>
						<Field id="theme-name" label={m.themes_name()} error={problem}>
							<TextInput name="name" defaultValue={theme.name} autoComplete="off" />
						</Field>
						<input type="hidden" name="before" value={before} />
						<Button icon={<IconPencil stroke={1.75} aria-hidden="true" />}>{m.themes_rename()}</Button>
					</>
				)}
			</ThemeForm>
			{others.length > 0 && (
				<Disclosure summary={m.themes_merge()}>
					<ThemeForm
						{...shared}
						type="merge-themes"
						done={({ into }) =>
							m.themes_done_merged({
								name: theme.name,
								into: others.find(({ id }) => id === into)?.name ?? "",
							})
						}
					>
						{() => (
							<>
								<p>{m.themes_merge_hint()}</p>
								<Field id="theme-into" label={m.themes_merge_into()}>
									<Select name="into" options={others.map(({ id, name }) => ({ value: id, label: name }))} />
								</Field>
								<Button variant="secondary" icon={<IconArrowMerge stroke={1.75} aria-hidden="true" />}>
									{m.themes_merge_button()}
								</Button>
							</>
						)}
					</ThemeForm>
				</Disclosure>
			)}
			{cards.length > 0 && (
				<Disclosure summary={m.themes_split()}>
					<ThemeForm {...shared} type="split-theme" done={({ name = "" }) => m.themes_done_split({ name })}>
						{(problem, field) => (
							<>
								<Fieldset
									id="theme-split"
									legend={m.themes_split_cards()}
									error={field === "contributions" && m.themes_split_none()}
								>
									<div className="choice-list">
										{cards.map((card) => (
											<Checkbox
												key={card.id}
												name={`contributions.${card.id}`}
												label={<Words card={card} />}
											/>
										))}
									</div>
								</Fieldset>
								<Field
									id="theme-split-name"
									label={m.themes_split_name()}
									error={field === "name" && problem}
								>
									<TextInput name="name" autoComplete="off" />
								</Field>
								<Button variant="secondary" icon={<IconArrowsSplit2 stroke={1.75} aria-hidden="true" />}>
									{m.themes_split_button()}
								</Button>
							</>
						)}
					</ThemeForm>
				</Disclosure>
			)}
			<Disclosure summary={m.themes_remove()}>
				<ThemeForm {...shared} type="remove-theme" done={() => m.themes_done_removed({ name: theme.name })}>
					{() => (
						<>
							<p>{m.themes_remove_hint()}</p>
							<Button variant="danger" icon={<IconTrash stroke={1.75} aria-hidden="true" />}>
								{m.themes_remove_button()}
							</Button>
						</>
					)}
				</ThemeForm>
			</Disclosure>
		</div>
	);
}

/** All that was said: what moves is decided by it. */
function Words({ card: { text, language, translation } }: { card: BoardCard }) {
	return (
		<span lang={translation ? "nl" : language} dir="auto">
			{translation ?? text}
		</span>
	);
}

type ThemeFormProps = Pick<EditThemeProps, "theme" | "onCommand" | "onDone" | "commandId"> & {
	type: string;
	/** what happened, out of the fields that were sent */
	done: (fields: Record<string, string>) => string;
	onRefused: () => void;
	/** gets why it was refused, and the field that was wrong */
	children: (problem: string | null, field: string | null) => ReactNode;
};

function ThemeForm(props: ThemeFormProps) {
	const { theme, type, onCommand, onDone, onRefused, commandId, done, children } = props;
	const [refusal, setRefusal] = useState<{ message: string; field: string | null } | null>(null);
	async function send(fields: Record<string, string>) {
		const { id: _, ...written } = fields;
		const answer = await onCommand({ ...written, type, contributions: ticks(fields, "contributions") });
		if (answer.status === "done") {
			const gone = type === "merge-themes" || type === "remove-theme";
			return onDone(done(fields), { gone, into: fields.into ?? null });
		}
		onRefused();
		setRefusal(
			answer.status === "refused"
				? { message: answer.message, field: answer.field ?? null }
				: { message: m.themes_unreachable(), field: null },
		);
	}
	return (
		<form method="post" className="stack" onSubmit={(event) => void send(takeFields(event))}>
			<input type="hidden" name="type" value={type} />
			<input type="hidden" name="theme" value={theme.id} />
			{type === "split-theme" && <input type="hidden" name="id" value={commandId} />}
			{refusal && !refusal.field && (
				<Notice tone="danger" live="alert">
					{refusal.message}
				</Notice>
			)}
			{children(refusal?.field ? refusal.message : null, refusal?.field ?? null)}
		</form>
	);
}
