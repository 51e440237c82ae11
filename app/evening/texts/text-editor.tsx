import { type ComponentType, useEffect, useId, useState } from "react";
import { FieldHint } from "#app/components/field.tsx";
import type { WorkbookKey } from "#app/domain/live/workbook-keys.ts";
import { loadPart } from "#app/live/load-part.ts";
import { m } from "#app/words/index.ts";
import type { RichEditorProps } from "./rich-editor.tsx";
import { SharedText } from "./shared-text.tsx";
import { useWorkbook } from "./workbook-context.tsx";

export interface TextEditorProps {
	/** from app/domain/live/workbook-keys.ts */
	textKey: WorkbookKey;
	label: string;
	hint?: string;
	/** of the words, when it is not that of the page */
	lang?: string;
	/** what stands there while nobody wrote anything and this person cannot write either */
	empty?: string;
}

/**
 * A text of the workbook that several people write in at once, inside a WorkbookProvider. While it loads, without
 * scripts, and for whoever only reads, it is the text itself.
 */
export function TextEditor({ textKey, label, hint, lang, empty }: TextEditorProps) {
	const { document, texts } = useWorkbook();
	const Editor = useEditorModule(document !== null);
	const id = useId();
	const text = texts[textKey] ?? [];
	return (
		<div className="co-text">
			<p id={id} className="utrecht-form-label">
				{label}
			</p>
			<FieldHint id={`${id}-hint`}>{hint}</FieldHint>
			{document && Editor ? (
				<Editor
					key={document.doc.guid}
					document={document}
					textKey={textKey}
					label={label}
					labelId={id}
					hintId={hint ? `${id}-hint` : undefined}
					lang={lang}
				/>
			) : (
				<div className="co-editor co-editor--reading">
					{text.length > 0 ? (
						<SharedText text={text} lang={lang} />
					) : (
						<p className="soft">{empty ?? m.workbook_empty()}</p>
					)}
				</div>
			)}
		</div>
	);
}

/** The editor itself is a large part of the page: it comes when somebody may write, and once for all texts. */
function useEditorModule(wanted: boolean): ComponentType<RichEditorProps> | null {
	const [Editor, setEditor] = useState<ComponentType<RichEditorProps> | null>(null);
	useEffect(() => {
		if (!wanted) return;
		let gone = false;
		void loadPart(() => import("./rich-editor.tsx")).then(({ RichEditor }) => {
			if (!gone) setEditor(() => RichEditor);
		});
		return () => {
			gone = true;
		};
	}, [wanted]);
	return Editor;
}
