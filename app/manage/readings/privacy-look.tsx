import { Checkbox } from "#app/components/checkbox.tsx";
import { Notice } from "#app/components/notice.tsx";
import { HintedText, HintList } from "#app/contributions/hinted-text.tsx";
import { checkPrivacy } from "#app/domain/privacy/privacy-check.ts";
import { writingLanguages } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";

interface PrivacyLookProps {
	/** the text's field, in every language: "text" for "text.nl" */
	name: string;
	values: Record<string, string>;
	problems: { field: string; code: string }[];
	placeNames: string[];
}

/** After a first try: the words by which somebody could be found, and the box that lets them stay. */
export function PrivacyLook({ name, values, problems, placeNames }: PrivacyLookProps) {
	if (!problems.some(({ code }) => code === "hints") && !values.read) return null;
	const texts = writingLanguages.flatMap((language) => {
		const text = values[`${name}.${language}`] ?? "";
		const hints = checkPrivacy(text, placeNames);
		return hints.length > 0 ? [{ language, text, hints }] : [];
	});
	if (texts.length === 0) return null;
	return (
		<Notice tone="warning" title={m.readings_hints_title()}>
			<div className="stack stack--tight">
				<p>{m.readings_hints_text()}</p>
				{texts.map(({ language, text, hints }) => (
					<div key={language} lang={language} dir="auto">
						<p>
							<HintedText text={text} hints={hints} />
						</p>
						<HintList text={text} hints={hints} />
					</div>
				))}
				<Checkbox
					id="read"
					name="read"
					label={m.readings_hints_keep()}
					defaultChecked={Boolean(values.read)}
				/>
			</div>
		</Notice>
	);
}
