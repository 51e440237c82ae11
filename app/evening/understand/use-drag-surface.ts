import { type ComponentType, useEffect, useState } from "react";
import type { DragSurfaceProps } from "./drag-surface.tsx";

/** As wide as a laptop: on anything smaller the themes lie under one another, and dragging would be scrolling. */
const wide = "(min-width: 64rem)";

/** The code for dragging, once it is wanted and there; null on phones and tablets. */
export function useDragSurface(wanted: boolean): ComponentType<DragSurfaceProps> | null {
	const [Surface, setSurface] = useState<ComponentType<DragSurfaceProps> | null>(null);
	useEffect(() => {
		if (!wanted || !matchMedia(wide).matches) return setSurface(null);
		let gone = false;
		import("./drag-surface.tsx")
			.then(({ DragSurface }) => {
				if (!gone) setSurface(() => DragSurface);
			})
			// Every card has its menu, which does the same.
			.catch(() => undefined);
		return () => {
			gone = true;
		};
	}, [wanted]);
	return Surface;
}
