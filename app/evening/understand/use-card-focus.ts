import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** Where the focus is on the board: on a control of a card, in a theme or among those in none. */
interface Spot {
	card: string;
	place: string;
	control: string;
}

/**
 * Keeps the focus with the card that has it when somebody moves that card: the page draws it anew elsewhere, and the
 * browser would begin again at the top. Cards carry data-card and data-place, their controls data-control.
 */
export function useCardFocus(region: RefObject<HTMLElement>) {
	const spot = useRef<Spot | null>(null);

	useEffect(() => {
		const remember = ({ target }: FocusEvent) => {
			if (!(target instanceof HTMLElement) || !region.current?.contains(target)) {
				spot.current = null;
				return;
			}
			// A dialog is opened from a card and gives the focus back to it; the region only holds it meanwhile.
			if (target.closest("dialog") || target === region.current) return;
			const holder = target.closest<HTMLElement>("[data-card]");
			const { card = "", place = "" } = holder?.dataset ?? {};
			spot.current = holder ? { card, place, control: target.dataset.control ?? "" } : null;
		};
		// Who clicks beside everything leaves the card by their own hand.
		const leave = () => {
			spot.current = null;
		};
		document.addEventListener("focusin", remember);
		document.addEventListener("pointerdown", leave);
		return () => {
			document.removeEventListener("focusin", remember);
			document.removeEventListener("pointerdown", leave);
		};
	}, [region]);

	/** Puts the focus back where it was, when it is nowhere; a page does so itself after a dialog closed. */
	const settle = useCallback(() => {
		const now = document.activeElement;
		const nowhere = now === document.body || now === null || now === region.current;
		if (!spot.current || !nowhere) return;
		const found = region.current && findControl(region.current, spot.current);
		found?.focus({ preventScroll: true });
	}, [region]);
	useLayoutEffect(settle);

	/** Whoever moves a card out of a place goes on with the next one there. */
	const goOnAfter = useCallback(
		(card: string, place: string) => {
			const there = [
				...(region.current?.querySelectorAll<HTMLElement>(`[data-place="${CSS.escape(place)}"]`) ?? []),
			].map((one) => one.dataset.card ?? "");
			const at = there.indexOf(card);
			spot.current = { card: there[at + 1] ?? there[at - 1] ?? card, place, control: "move" };
		},
		[region],
	);
	return { goOnAfter, settle };
}

/** The same control of the card, best in the same place. */
function findControl(region: HTMLElement, { card, place, control }: Spot): HTMLElement | null {
	const holders = [...region.querySelectorAll<HTMLElement>(`[data-card="${CSS.escape(card)}"]`)];
	const holder = holders.find((one) => one.dataset.place === place) ?? holders[0];
	return (
		holder?.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`) ??
		holder?.querySelector<HTMLElement>("[data-control]") ??
		null
	);
}
