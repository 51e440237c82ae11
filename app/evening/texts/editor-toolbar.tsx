import IconBold from "@tabler/icons-react/dist/esm/icons/IconBold.mjs";
import IconItalic from "@tabler/icons-react/dist/esm/icons/IconItalic.mjs";
import IconList from "@tabler/icons-react/dist/esm/icons/IconList.mjs";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useRef, useState } from "react";
import { m } from "#app/words/index.ts";

const tools = [
	{
		id: "bold",
		name: m.workbook_bold,
		Icon: IconBold,
		isOn: (editor: Editor) => editor.isActive("bold"),
		press: (editor: Editor) => editor.chain().focus().toggleBold().run(),
	},
	{
		id: "italic",
		name: m.workbook_italic,
		Icon: IconItalic,
		isOn: (editor: Editor) => editor.isActive("italic"),
		press: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
	},
	{
		id: "list",
		name: m.workbook_list,
		Icon: IconList,
		isOn: (editor: Editor) => editor.isActive("bulletList"),
		press: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
	},
];

/** Vet, cursief, opsomming: one stop for Tab, with arrow keys between the buttons. */
export function EditorToolbar({ editor, label, id }: { editor: Editor; label: string; id: string }) {
	const on = useEditorState({
		editor,
		selector: ({ editor: now }) => tools.map((tool) => tool.isOn(now)).join(),
	}).split(",");
	const [at, setAt] = useState(0);
	const bar = useRef<HTMLDivElement>(null);

	function move(event: KeyboardEvent) {
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (!step) return;
		event.preventDefault();
		const next = (at + step + tools.length) % tools.length;
		setAt(next);
		bar.current?.querySelectorAll("button")[next]?.focus();
	}
	return (
		<div
			ref={bar}
			role="toolbar"
			aria-label={m.workbook_toolbar({ label })}
			aria-controls={id}
			className="co-editor__toolbar"
			onKeyDown={move}
		>
			{tools.map(({ id: tool, name, Icon, press }, index) => (
				<button
					key={tool}
					type="button"
					className="co-editor__tool"
					tabIndex={index === at ? 0 : -1}
					aria-pressed={on[index] === "true"}
					onFocus={() => setAt(index)}
					// The text keeps its caret, and a phone its keyboard.
					onPointerDown={(event) => event.preventDefault()}
					onClick={() => press(editor)}
				>
					<Icon stroke={1.75} aria-hidden="true" />
					{name()}
				</button>
			))}
		</div>
	);
}
