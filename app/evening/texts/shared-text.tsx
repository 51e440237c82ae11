import { Fragment } from "react";
import { cx } from "#app/components/cx.ts";
import type { RichText, TextRun } from "#app/domain/live/rich-text.ts";
import "#app/styles/workbook.css";

export interface SharedTextProps {
	text: RichText;
	/** of the words, when it is not that of the page */
	lang?: string;
	className?: string;
}

/** What people wrote together, to read; nothing when it is empty. */
export function SharedText({ text, lang, className }: SharedTextProps) {
	if (text.length === 0) return null;
	return (
		<div className={cx("shared-text", className)} lang={lang} dir="auto">
			{text.map((block, at) =>
				block.type === "paragraph" ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: a text has nothing else that tells its blocks apart
					<p key={at}>
						<Runs runs={block.runs} />
					</p>
				) : (
					// biome-ignore lint/suspicious/noArrayIndexKey: see above
					<ul key={at}>
						{block.items.map((runs, item) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: see above
							<li key={item}>
								<Runs runs={runs} />
							</li>
						))}
					</ul>
				),
			)}
		</div>
	);
}

/** New lines within a paragraph are kept by the style sheet. */
function Runs({ runs }: { runs: TextRun[] }) {
	return runs.map(({ text, bold, italic }, at) => {
		const words = italic ? <em>{text}</em> : text;
		// biome-ignore lint/suspicious/noArrayIndexKey: see above
		return <Fragment key={at}>{bold ? <strong>{words}</strong> : words}</Fragment>;
	});
}
