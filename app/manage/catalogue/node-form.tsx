import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { TextInput } from "#app/components/text-input.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { LocalisedField } from "../record/localised-field.tsx";
import { usesText } from "../record/use-words.ts";
import { ChoiceField } from "./choice-field.tsx";
import { nodeKindWords } from "./framework-words.ts";
import type { LoadedFramework } from "./frameworks.server.ts";
import { choicesOf } from "./indicator-words.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { NodeAssessments } from "./node-assessments.tsx";

interface NodeFormProps extends Pick<LoadedFramework, "nodes" | "open" | "under" | "places"> {
	framework: string;
	typed: Record<string, string> | null;
	errorOf: (field: string) => string | undefined;
}

/** One node of a framework, or a new one: what it is, where it hangs, and how it was judged. */
export function NodeForm({ framework, nodes, open, under, places, typed, errorOf }: NodeFormProps) {
	const shown = (typed?.intent === "node" && typed) || open?.fields || { parent: under ?? "" };
	const fields = { values: shown, errorOf };
	const page = paths.framework(framework);
	return (
		<section className="card stack" id="node" aria-labelledby="node-title">
			<h2 id="node-title">{open ? `${open.code} ${open.name}` : m.catalogue_node_add()}</h2>
			{open && (
				<div className="cluster">
					<MoveButtons {...{ field: "node", ...open }} />
					<a href={`${page}?${new URLSearchParams({ onder: open.id })}#node`}>
						{m.catalogue_node_add_under()}
					</a>
				</div>
			)}
			<form method="post" noValidate className="stack">
				<input type="hidden" name="intent" value="node" />
				<input type="hidden" name="node" value={open?.id ?? ""} />
				<div className="record-fields">
					<ChoiceField
						{...fields}
						name="kind"
						label={m.catalogue_node_kind()}
						options={choicesOf(nodeKindWords)}
					/>
					<Field
						id="code"
						label={m.catalogue_node_code()}
						hint={m.catalogue_node_code_hint()}
						error={errorOf("code")}
					>
						<TextInput name="code" width="short" dir="ltr" defaultValue={shown.code} autoComplete="off" />
					</Field>
				</div>
				<LocalisedField {...fields} name="label" label={m.catalogue_label()} />
				<LocalisedField
					{...fields}
					name="text"
					label={m.catalogue_node_text()}
					required={false}
					long={1000}
				/>
				<ChoiceField
					{...fields}
					name="parent"
					label={m.catalogue_node_parent()}
					options={nodes
						.filter(({ id }) => id !== open?.id)
						.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
					none={m.catalogue_node_top()}
				/>
				<div>
					<Button>{open ? m.catalogue_save() : m.catalogue_node_add()}</Button>
				</div>
			</form>
			{open && <NodeAway {...open} />}
			{open && (
				<NodeAssessments
					{...{ node: open, places, errorOf }}
					typed={typed?.intent === "assess" ? typed : null}
				/>
			)}
		</section>
	);
}

function NodeAway({ id, retired, uses }: NonNullable<LoadedFramework["open"]>) {
	const used = usesText(uses);
	return (
		<form method="post" className="cluster">
			<input type="hidden" name="node" value={id} />
			<Button variant="secondary" name="intent" value={retired ? "restore-node" : "retire-node"}>
				{retired ? m.record_restore() : m.record_retire()}
			</Button>
			{used ? (
				<span className="soft">{m.record_used({ uses: used })}</span>
			) : (
				<Button variant="danger" name="intent" value="delete-node">
					{m.record_delete()}
				</Button>
			)}
		</form>
	);
}
