import { Checkbox } from "#app/components/checkbox.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { chapterTitle } from "#app/words/edition-text.ts";
import { m } from "#app/words/index.ts";
import type { FormState } from "../readings/form-parts.tsx";
import type { ManagedEdition } from "./editions.server.ts";

interface EditionPlanProps {
	form: FormState;
	chapters: ManagedEdition["chapters"];
}

/** The chapters that can be in it, each with its figures and the words before them. */
export function EditionPlan({ form, chapters }: EditionPlanProps) {
	return (
		<section className="card stack" aria-labelledby="chapters-title">
			<h2 id="chapters-title">{m.edition_manage_chapters()}</h2>
			<p>{m.edition_manage_chapters_hint()}</p>
			<input type="hidden" name="composing" value="1" />
			<ol className="edition-plan">
				{chapters.map((chapter) => (
					<PlannedChapter key={chapter.id} form={form} chapter={chapter} />
				))}
			</ol>
		</section>
	);
}

function PlannedChapter({
	form,
	chapter,
}: {
	form: FormState;
	chapter: EditionPlanProps["chapters"][number];
}) {
	const { depth, field, introduction, figures } = chapter;
	const title = chapterTitle(chapter);
	const { values, errorOf } = form;
	const error = errorOf(introduction);
	return (
		<li className="edition-plan__chapter" data-depth={Math.min(depth, 2)}>
			<Checkbox
				id={field}
				name={field}
				label={<strong>{title}</strong>}
				description={figures.length === 0 && depth > 0 ? m.edition_manage_nothing_here() : undefined}
				defaultChecked={Boolean(values[field])}
			/>
			{figures.length > 0 && (
				<ul className="edition-plan__figures" aria-label={m.edition_manage_chapter({ label: title })}>
					{figures.map((figure) => (
						<li key={figure.field}>
							<Checkbox
								id={figure.field}
								name={figure.field}
								label={figure.label}
								defaultChecked={Boolean(values[figure.field])}
							/>
						</li>
					))}
				</ul>
			)}
			<Disclosure
				summary={m.edition_manage_introduction({ label: title })}
				open={Boolean(error || values[introduction])}
			>
				<Field
					id={introduction}
					label={m.edition_manage_introduction({ label: title })}
					error={error}
					required={false}
				>
					<TextArea name={introduction} lang="nl" defaultValue={values[introduction]} maxCharacters={1500} />
				</Field>
			</Disclosure>
		</li>
	);
}
