import { type FocusEvent, useState } from "react";

const writable = "textarea, input:not([type]), input[type=text], [contenteditable=true]";

/**
 * Whether somebody writes in a part of the page: the cursor stands in a text, or a form still holds words. Such a page
 * is not taken away when the evening goes on.
 * @returns the handlers are for the element around it
 */
export function useWriting() {
	const [writing, setWriting] = useState(false);
	return {
		writing,
		handlers: {
			onFocus: ({ target }: FocusEvent<HTMLElement>) => {
				if (target.matches(writable)) setWriting(true);
			},
			onBlur: ({ currentTarget }: FocusEvent<HTMLElement>) => {
				const texts = [...currentTarget.querySelectorAll<HTMLTextAreaElement>("textarea")];
				setWriting(texts.some((text) => text.value.trim() !== ""));
			},
		},
	};
}
