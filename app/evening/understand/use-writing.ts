import { type FocusEvent, useState } from "react";

const writable = "textarea, input:not([type]), input[type=text], [contenteditable=true]";

/**
 * Whether somebody writes in a part of the page: the cursor stands in a text, or a form still holds words. Such a page
 * is not taken away when the evening goes on.
 * @returns the handlers are for the element around it
 */
export function useWriting() {
	const [writing, setWriting] = useState(false);
	// A text that goes away with the cursor in it is not always blurred: what has the focus next tells as well.
	const look = ({ currentTarget }: FocusEvent<HTMLElement>) => setWriting(isWritten(currentTarget));
	return { writing, handlers: { onFocus: look, onBlur: look } };
}

function isWritten(element: HTMLElement): boolean {
	const texts = [...element.querySelectorAll("textarea")];
	const cursor = element.querySelector(`:is(${writable}):focus`);
	return cursor !== null || texts.some((text) => text.value.trim() !== "");
}
