import {
	type CollisionDetection,
	type KeyboardCoordinateGetter,
	pointerWithin,
	type UniqueIdentifier,
} from "@dnd-kit/core";
import type { RefObject } from "react";

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * With the keyboard a card goes from place to place, not over the screen by pixels.
 * @param aimed holds the place that it is over
 */
export function placeByKeyboard(
	places: { readonly current: string[] },
	aimed: { current: string | null },
): KeyboardCoordinateGetter {
	return (event, { active, context, currentCoordinates }) => {
		const step = steps[event.code];
		if (step === undefined) return undefined;
		event.preventDefault();
		const all = places.current;
		const from = aimed.current ?? String(active).split(" ")[0] ?? "";
		const next = all[(all.indexOf(from) + step + all.length) % all.length];
		const node = next && context.droppableContainers.get(next as UniqueIdentifier)?.node.current;
		if (!node) return undefined;
		aimed.current = next;
		node.scrollIntoView({ block: "nearest" });
		const { left, top } = node.getBoundingClientRect();
		// A step straight down or up would be taken for scrolling.
		const x = left + 16 === currentCoordinates.x ? left + 17 : left + 16;
		return { x, y: top + 16 };
	};
}

/** Where a card is laid: the place that the keyboard chose, or the one under the pointer. */
export function aimedPlace(aimed: RefObject<string | null>): CollisionDetection {
	return (args) => (aimed.current ? [{ id: aimed.current }] : pointerWithin(args));
}
