import { EditorContent, useEditor } from "@tiptap/react";
import { yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import { memo, useEffect, useState } from "react";
import { FieldError } from "#app/components/field.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { longestSharedText } from "#app/domain/live/text-limits.ts";
import { formatNumber, m } from "#app/words/index.ts";
import { type Excess, editorExtensions } from "./editor-extensions.ts";
import { EditorToolbar } from "./editor-toolbar.tsx";
import { looksInsteadOfStyles } from "./paste.ts";
import type { WorkbookDocument } from "./workbook-connection.ts";

export interface RichEditorProps {
	document: WorkbookDocument;
	textKey: string;
	label: string;
	labelId: string;
	hintId?: string;
	lang?: string;
}

/** One text of the workbook, to write in together. Loaded only where somebody may write. */
export const RichEditor = memo(function RichEditor(props: RichEditorProps) {
	const { document, textKey, label, labelId, hintId, lang } = props;
	const [full, setFull] = useState<Excess | null>(null);
	const errorId = `${labelId}-full`;
	const fragment = document.doc.getXmlFragment(textKey);
	const editor = useEditor(
		{
			immediatelyRender: false,
			injectCSS: false,
			// The caret begins where the text begins; in an empty paragraph it would stay where a list has no words.
			content: fragment.length > 0 ? yXmlFragmentToProsemirrorJSON(fragment) : null,
			extensions: editorExtensions(document, textKey, setFull),
			onUpdate: () => setFull(null),
			editorProps: {
				transformPastedHTML: looksInsteadOfStyles,
				attributes: {
					id: `${labelId}-text`,
					class: "co-editor__text shared-text",
					role: "textbox",
					"aria-multiline": "true",
					"aria-labelledby": labelId,
					...(hintId ? { "aria-describedby": hintId } : {}),
					...(lang ? { lang } : {}),
					dir: "auto",
				},
			},
		},
		[document, textKey],
	);
	// A click on the label goes where a click on any label goes.
	useEffect(() => {
		const element = window.document.getElementById(labelId);
		const focus = () => editor?.commands.focus("end");
		element?.addEventListener("click", focus);
		return () => element?.removeEventListener("click", focus);
	}, [editor, labelId]);

	const sentence =
		full === "blocks"
			? m.workbook_full_lines()
			: full && m.workbook_full({ count: formatNumber(longestSharedText) });
	return (
		<>
			<div className="co-editor">
				<EditorContent editor={editor} />
				{editor && <EditorToolbar editor={editor} label={label} id={`${labelId}-text`} />}
			</div>
			<FieldError id={errorId}>{sentence}</FieldError>
			<StatusRegion>{sentence}</StatusRegion>
		</>
	);
});
