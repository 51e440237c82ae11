import { Checkbox } from "#app/components/checkbox.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { Field } from "#app/components/field.tsx";
import { RadioGroup } from "#app/components/radio-group.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import { contributionKinds, lenses, subjects, writingLanguages } from "#app/domain/vocabulary.ts";
import type { FieldProblem } from "#app/live/keep/use-kept-form.ts";
import { m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import type { Draft } from "./contribution-draft.ts";
import { kindHint, kindLabel, lensLook, SubjectIcon, subjectLabel } from "./lens.tsx";
import { useWritingHelp } from "./use-writing-help.ts";

export interface ContributionFieldsProps {
	draft: Draft;
	problems: FieldProblem[];
	/** the longest text, in characters */
	longest: number;
	/** The questions above the lens and the text. */
	ask: { lens: string; text: string };
	/** A new contribution: what it is about, and whose words they are, can be chosen; later only the words change. */
	fresh?: {
		figure: { label: string; ref: string } | null;
		/** paper cards and batches, for who runs or supports the evening */
		helper: boolean;
		/** their own texts go on the table without anybody who could add a translation */
		moderates: boolean;
	};
}

/** The questions of a contribution, most important first. Plain inputs, so they work before scripts run. */
export function ContributionFields({ draft, problems, longest, ask, fresh }: ContributionFieldsProps) {
	const problem = (field: string) => problems.find((each) => each.field === field)?.message;
	const { Help, begin } = useWritingHelp();
	const inMore = ["kind", "language", "behalfRole", "source", "headCount", "translation"];
	return (
		<>
			<RadioGroup
				name="lens"
				legend={ask.lens}
				layout="cards"
				defaultValue={draft.lens}
				error={problem("lens")}
				options={lenses.map((lens) => {
					const { tone, Icon, label, hint } = lensLook(lens);
					return {
						value: lens,
						tone,
						icon: <Icon stroke={1.75} aria-hidden="true" />,
						label: label(),
						description: hint(),
					};
				})}
			/>
			<Field id="text" label={ask.text} hint={m.contribute_text_hint()} error={problem("text")}>
				<TextArea
					name="text"
					maxCharacters={longest}
					rows={5}
					defaultValue={draft.text}
					autoComplete="off"
					onFocus={begin}
				/>
				{Help && <Help />}
			</Field>
			<RadioGroup
				name="about"
				className="contribute__subjects"
				legend={m.contribute_about()}
				layout="cards"
				defaultValue={draft.about}
				error={problem("about")}
				options={subjects.map((subject) => ({
					value: subject,
					icon: <SubjectIcon subject={subject} />,
					label: subjectLabel(subject),
				}))}
			/>
			{fresh?.figure && (
				<>
					<input type="hidden" name="figure" value={fresh.figure.ref} />
					<RadioGroup
						name="scope"
						legend={m.contribute_scope()}
						defaultValue={draft.scope}
						error={problem("figure")}
						options={[
							{ value: "figure", label: m.contribute_scope_figure({ label: fresh.figure.label }) },
							{ value: "wijk", label: m.contribute_scope_wijk() },
						]}
					/>
				</>
			)}
			<Checkbox
				name="quotable"
				value="1"
				defaultChecked={draft.quotable === "1"}
				label={m.contribute_quotable()}
				description={m.contribute_quotable_hint()}
			/>
			<Disclosure
				summary={m.contribute_more()}
				open={problems.some(({ field }) => inMore.includes(field)) || draft.fromPaper === "1" || undefined}
			>
				<div className="stack">
					<RadioGroup
						name="kind"
						legend={m.contribute_kind()}
						defaultValue={draft.kind}
						error={problem("kind")}
						options={contributionKinds.map((kind) => ({
							value: kind,
							label: kindLabel(kind),
							description: kindHint(kind),
						}))}
					/>
					<Field id="language" label={m.contribute_language()} error={problem("language")}>
						<Select
							name="language"
							defaultValue={draft.language}
							options={writingLanguages.map((each) => ({ value: each, label: languageName(each) }))}
						/>
					</Field>
					{fresh && <BehalfField draft={draft} problem={problem("behalfRole")} />}
					{fresh?.moderates && (
						<Field
							id="translation"
							label={m.contribute_translation()}
							hint={m.contribute_translation_hint()}
							error={problem("translation")}
						>
							<TextArea name="translation" lang="nl" rows={3} defaultValue={draft.translation} />
						</Field>
					)}
					{fresh?.helper && <PaperFields draft={draft} problem={problem} />}
				</div>
			</Disclosure>
		</>
	);
}

function BehalfField({ draft, problem }: { draft: Draft; problem?: string }) {
	return (
		<Field id="behalfRole" label={m.contribute_behalf()} error={problem}>
			<Select
				name="behalfRole"
				defaultValue={draft.behalfRole}
				placeholder={m.contribute_behalf_no()}
				options={[
					{ value: "ouder", label: m.contribute_behalf_ouder() },
					{ value: "jongere", label: m.contribute_behalf_jongere() },
					{ value: "bewoner", label: m.contribute_behalf_bewoner() },
					{ value: "partner", label: m.contribute_behalf_partner() },
				]}
			/>
		</Field>
	);
}

function PaperFields({ draft, problem }: { draft: Draft; problem: (field: string) => string | undefined }) {
	return (
		<>
			<Checkbox
				name="fromPaper"
				value="1"
				defaultChecked={draft.fromPaper === "1"}
				label={m.contribute_paper()}
			/>
			<Field
				id="source"
				label={m.contribute_source()}
				hint={m.contribute_source_hint()}
				error={problem("source")}
				required={false}
			>
				<TextInput name="source" defaultValue={draft.source} autoComplete="off" />
			</Field>
			<Field id="headCount" label={m.contribute_head_count()} error={problem("headCount")} required={false}>
				<TextInput name="headCount" width="short" inputMode="numeric" defaultValue={draft.headCount} />
			</Field>
		</>
	);
}
