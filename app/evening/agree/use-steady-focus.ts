import { type RefObject, useEffect } from "react";

/**
 * Keeps the focus, and the caret in a text, where it was when a change of the page moves it inside `region`: browsers
 * take the focus off what is put elsewhere. What had it before the change is read while the page is made anew.
 */
export function useSteadyFocus(region: RefObject<HTMLElement>): void {
	const before = typeof document === "undefined" ? null : focused();
	useEffect(() => {
		if (!before || document.activeElement !== document.body) return;
		const { element, caret } = before;
		if (!element.isConnected || !region.current?.contains(element)) return;
		element.focus({ preventScroll: true });
		if (caret && element instanceof HTMLTextAreaElement) element.setSelectionRange(...caret);
	});
}

function focused(): { element: HTMLElement; caret: [number, number] | null } | null {
	const element = document.activeElement;
	if (!(element instanceof HTMLElement) || element === document.body) return null;
	const text = element instanceof HTMLTextAreaElement;
	return { element, caret: text ? [element.selectionStart, element.selectionEnd] : null };
}
