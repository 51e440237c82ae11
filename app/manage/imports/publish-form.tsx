import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { Fieldset } from "#app/components/fieldset.tsx";
import { Notice } from "#app/components/notice.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { m } from "#app/words/index.ts";
import type { LoadedImport } from "./imports.server.ts";

/** The id of the form, for buttons that send it from elsewhere on the page: what was typed in it is kept. */
export const publishForm = "publiceren";

/** Publishes a delivery: now, from a day on, or first for the people of an evening. */
export function PublishForm({ delivery, typed }: { delivery: LoadedImport; typed: Record<string, string> }) {
	const chosen = (typed.evenings ?? "").split(" ");
	const { notes, always } = delivery.toBeRead;
	const hinted = [...new Set([...notes, ...always])];
	return (
		<form id={publishForm} method="post" noValidate className="card stack">
			<h2>{m.imports_publish_title()}</h2>
			{delivery.chosen && (
				<>
					<input type="hidden" name="only" value={delivery.chosen.only} />
					<p>
						{delivery.chosen.name}. {delivery.chosen.left}
					</p>
				</>
			)}
			<Field id="label" label={m.imports_label()} hint={m.imports_label_hint()} required={false}>
				<TextInput
					name="label"
					defaultValue={typed.label ?? delivery.name.replace(/\.[a-z]{2,4}$/i, "")}
					autoComplete="off"
				/>
			</Field>
			<RadioGroup
				id="when"
				name="when"
				legend={m.imports_when()}
				defaultValue={typed.when ?? "now"}
				options={[
					{ value: "now", label: m.imports_when_now() },
					{ value: "day", label: m.imports_when_day() },
					...(delivery.evenings.length > 0 ? [{ value: "evenings", label: m.imports_when_evenings() }] : []),
				]}
			/>
			<Field id="day" label={m.imports_day()} hint={m.imports_day_hint()} required={false}>
				<TextInput name="day" type="date" width="short" defaultValue={typed.day} />
			</Field>
			{delivery.evenings.length > 0 && (
				<Fieldset id="evenings" legend={m.imports_evenings()} hint={m.imports_evenings_hint()}>
					{delivery.evenings.map(({ id, title }) => (
						<Checkbox
							key={id}
							id={`evening-${id}`}
							name="evening"
							value={id}
							label={title}
							defaultChecked={chosen.includes(id)}
						/>
					))}
				</Fieldset>
			)}
			{delivery.notes.length > 0 && (
				<>
					<Disclosure summary={m.imports_notes({ count: delivery.notes.length })}>
						<ul>
							{delivery.notes.map((note) => (
								<li key={note}>{note}</li>
							))}
						</ul>
					</Disclosure>
					<Checkbox
						id="notes"
						name="notes"
						value="yes"
						defaultChecked={typed.notes === "yes"}
						label={m.imports_notes_publish()}
						description={m.imports_notes_hint()}
					/>
				</>
			)}
			{hinted.length > 0 && (
				<Notice tone="warning" title={m.imports_notes_hinted_title()}>
					<ul>
						{hinted.map((text) => (
							<li key={text}>{text}</li>
						))}
					</ul>
					<Checkbox
						id="notesRead"
						name="notesRead"
						value="yes"
						label={m.imports_notes_read()}
						description={always.length > 0 ? m.imports_notes_read_always() : m.imports_notes_read_hint()}
					/>
				</Notice>
			)}
			{delivery.needsConsent && (
				<Checkbox
					id="consent"
					name="consent"
					value="yes"
					label={m.imports_consent()}
					description={m.imports_consent_hint()}
				/>
			)}
			<div>
				<Button name="intent" value="publish">
					{m.imports_publish()}
				</Button>
			</div>
		</form>
	);
}
