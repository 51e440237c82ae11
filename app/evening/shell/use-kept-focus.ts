import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the focus to `target` when what had it, inside `region`, was taken away or switched off by a change of the
 * page: else the keyboard would start again at the top. The target needs a tabIndex of -1.
 */
export function useKeptFocus(region: RefObject<HTMLElement>, target: RefObject<HTMLElement> = region): void {
	const last = useRef<Element | null>(null);

	useEffect(() => {
		const remember = (focused: EventTarget | null) => {
			const inside = focused instanceof Element && region.current?.contains(focused);
			last.current = inside ? focused : null;
		};
		const listen = ({ target: focused }: FocusEvent) => remember(focused);
		remember(document.activeElement);
		document.addEventListener("focusin", listen);
		return () => document.removeEventListener("focusin", listen);
	}, [region]);

	useEffect(() => {
		const before = last.current;
		if (!before || (before.isConnected && !before.matches(":disabled"))) return;
		const now = document.activeElement;
		if (now === document.body || now === before) target.current?.focus({ preventScroll: true });
	});
}
