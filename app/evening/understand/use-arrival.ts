import { useEffect, useRef } from "react";

/**
 * Whoever opens a theme begins at its name, and whoever comes back begins at the way to it.
 * @param theme the open one; null for all of them
 */
export function useArrival(theme: string | null): void {
	const before = useRef(theme);
	useEffect(() => {
		const left = before.current;
		if (left === theme) return;
		before.current = theme;
		const back =
			left === null ? null : document.querySelector<HTMLElement>(`[data-theme="${CSS.escape(left)}"] a`);
		const target = theme
			? document.getElementById("theme-title")
			: (back ?? document.getElementById("themes-title"));
		target?.focus();
	}, [theme]);
}
