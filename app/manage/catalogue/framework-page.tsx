import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import * as paths from "#app/paths.ts";
import type { Viewer } from "#app/site/viewer.ts";
import { m } from "#app/words/index.ts";
import { AwayForms } from "../record/away-forms.tsx";
import { problemTexts } from "../record/problem-words.ts";
import { RecordPage } from "../record/record-page.tsx";
import type { RecordState } from "../record/record-state.ts";
import { ChoiceField } from "./choice-field.tsx";
import { FrameworkTree } from "./framework-tree.tsx";
import { frameworkLabels, frameworkProblemWords } from "./framework-words.ts";
import type { LoadedFramework } from "./frameworks.server.ts";
import { NodeForm } from "./node-form.tsx";

interface FrameworkPageProps extends LoadedFramework, RecordState {
	viewer: Viewer;
}

/** One framework with its tree, and the form of one of its nodes or of a new one. */
export function FrameworkPage({
	viewer,
	id,
	title,
	retired,
	nodes,
	open,
	under,
	...rest
}: FrameworkPageProps) {
	const { fields, gemeenten, places, typed, problems, done, former } = rest;
	const errors = problemTexts(problems, frameworkLabels(), frameworkProblemWords);
	const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
	const values = typed && !typed.intent ? typed : fields;
	return (
		<RecordPage
			{...{ viewer, retired, done, former, errors }}
			path={paths.framework(id ?? "nieuw")}
			back={{ href: paths.frameworks, label: m.catalogue_frameworks_back() }}
			title={title ?? m.catalogue_framework_new()}
		>
			{id && <FrameworkTree {...{ framework: id, nodes, open: open?.id ?? null }} />}
			{id && (
				<NodeForm
					key={open?.id ?? `onder ${under}`}
					{...{ framework: id, nodes, open, under, places, errorOf }}
					typed={typed?.intent === "node" || typed?.intent === "assess" ? typed : null}
				/>
			)}
			<form method="post" noValidate className="card stack">
				<h2>{m.catalogue_framework_about()}</h2>
				<Field id="title" label={m.catalogue_framework_title()} error={errorOf("title")}>
					<TextInput name="title" defaultValue={values.title} autoComplete="off" />
				</Field>
				<ChoiceField
					{...{ values, errorOf }}
					name="place"
					label={m.catalogue_framework_place()}
					hint={m.catalogue_framework_place_hint()}
					options={gemeenten}
					none={m.catalogue_framework_no_place()}
				/>
				<div className="record-fields">
					{(["from", "until"] as const).map((name) => (
						<Field
							key={name}
							id={name}
							label={name === "from" ? m.catalogue_framework_from() : m.catalogue_framework_until()}
							hint={m.catalogue_day_hint()}
							error={errorOf(name)}
							required={false}
						>
							<TextInput name={name} width="short" dir="ltr" defaultValue={values[name]} autoComplete="off" />
						</Field>
					))}
				</div>
				<div>
					<Button variant={id ? "secondary" : "primary"}>
						{id ? m.catalogue_save() : m.catalogue_framework_add()}
					</Button>
				</div>
			</form>
			{id && (
				<AwayForms
					retired={retired}
					uses={{ nodes: nodes.length }}
					hint={m.catalogue_framework_retire_hint()}
				/>
			)}
		</RecordPage>
	);
}
