import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import * as paths from "#app/paths.ts";
import { formatNumber, m } from "#app/words/index.ts";
import { indicatorOf, madeNew, proposalFor, skipped, wordField } from "./import-fields.ts";
import { signName, wordKind } from "./import-words.ts";
import type { LoadedImport, Word } from "./imports.server.ts";

/** Words that nothing is known by: each is matched to a known one, made new, or its rows are left out. */
export function WordFields({
	words,
	choices,
	typed,
}: Pick<LoadedImport, "words" | "choices"> & { typed: Record<string, string> }) {
	if (words.length === 0) return null;
	return (
		<div className="card stack">
			<h2>{m.imports_words_title()}</h2>
			<p>{m.imports_words_intro()}</p>
			{words.map((one, n) => (
				<div key={wordField(one)} className="stack stack--tight">
					<Field
						id={`word-${n}`}
						label={
							<>
								<q dir="auto">{one.word}</q>{" "}
								<span className="soft">
									({wordKind(one.kind).toLowerCase()},{" "}
									{m.imports_word_rows({ count: formatNumber(one.count), cell: one.cell })})
								</span>
							</>
						}
					>
						<Select
							name={wordField(one)}
							defaultValue={typed[wordField(one)] ?? proposalFor(one)}
							placeholder={m.imports_word_choose()}
							options={optionsOf(one, choices)}
						/>
					</Field>
					{one.kind === "indicator" && (
						<div>
							<Button variant="quiet" name="intent" value={`${indicatorOf}${one.word}`}>
								{m.imports_word_new_indicator({ word: one.word })}
							</Button>
						</div>
					)}
				</div>
			))}
			<p className="small">
				{m.imports_words_elsewhere()} <a href={paths.areas}>{m.manage_places()}</a>
			</p>
			<div>
				<Button name="intent" value="words">
					{m.imports_words_save()}
				</Button>
			</div>
		</div>
	);
}

function optionsOf(one: Word, choices: LoadedImport["choices"]): { value: string; label: string }[] {
	if (one.kind === "sign") return choices.signs.map((sign) => ({ value: sign, label: signName(sign) }));
	const known =
		one.kind === "place"
			? choices.places
			: one.kind === "indicator"
				? choices.indicators
				: (choices.dimensions.find(({ id }) => id === one.dimension)?.values ?? []);
	const first = one.suggestions.map(({ id }) => id);
	const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
	return [
		...[...known].sort((a, b) => rank(a.id) - rank(b.id)).map(({ id, name }) => ({ value: id, label: name })),
		...(one.kind === "value" ? [{ value: madeNew, label: m.imports_word_new({ word: one.word }) }] : []),
		{ value: skipped, label: m.imports_word_skip() },
	];
}
