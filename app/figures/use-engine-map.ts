import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { m } from "#app/words/index.ts";
import type { EngineMap } from "#maps/engine/adapter.ts";
import type { MapColours } from "#maps/engine/style.ts";
import { shadeTokens } from "#maps/svg/scale.ts";
import type { LargeMapData } from "./large-map-data.ts";
import { sceneOf } from "./map-scene.ts";

/** "drawn": nobody asked for more; "failed": it was asked for and cannot be had now. */
export type EngineState = "drawn" | "loading" | "shown" | "failed";

/** The map to zoom in on: loaded when it is asked for, in the element of `container`. */
export function useEngineMap(
	data: LargeMapData,
	container: RefObject<HTMLElement | null>,
	on: { chosen: (place: string) => void; pointed: (place: string | null) => void },
) {
	const [state, setState] = useState<EngineState>("drawn");
	const map = useRef<EngineMap | null>(null);
	const end = useCallback((next: EngineState) => {
		map.current?.remove();
		map.current = null;
		setState(next);
	}, []);
	useEffect(() => () => map.current?.remove(), []);

	async function open(token: string | null) {
		const element = container.current;
		if (!element || !data.areas || state === "loading") return;
		setState("loading");
		try {
			const { openMap } = await import("#maps/engine/adapter.ts");
			const opened = await openMap({
				token,
				container: element,
				scene: sceneOf(data, data.areas),
				colours: coloursOf(element),
				words: wordsOfControls(),
				onChosen: (place) => {
					on.chosen(place);
					map.current?.choose(place);
				},
				onPointed: on.pointed,
				onLost: () => end("failed"),
			});
			if (!element.isConnected) return opened.remove();
			map.current = opened;
			setState("shown");
		} catch {
			end("failed");
		}
	}
	return { state, map: map.current, open, close: () => end("drawn") };
}

function coloursOf(element: HTMLElement): MapColours {
	const styles = getComputedStyle(element);
	const token = (name: string) => styles.getPropertyValue(name).trim();
	return {
		shades: Object.fromEntries(Object.entries(shadeTokens).map(([look, name]) => [look, token(name)])),
		circle: token("--map-middle"),
		plain: token("--map-plain"),
		blank: token("--color-card"),
		hatch: token("--map-hatch"),
		line: token("--color-card"),
		ink: token("--color-ink"),
		pointed: token("--color-action"),
	};
}

/** By the names of both libraries; each takes its own. */
function wordsOfControls(): Record<string, string> {
	const [wheel, fingers] = [m.large_map_wheel(), m.large_map_two_fingers()];
	return {
		"Map.Title": m.large_map_title(),
		"NavigationControl.ZoomIn": m.large_map_zoom_in(),
		"NavigationControl.ZoomOut": m.large_map_zoom_out(),
		"AttributionControl.ToggleAttribution": m.large_map_attribution(),
		"CooperativeGesturesHandler.WindowsHelpText": wheel,
		"CooperativeGesturesHandler.MacHelpText": m.large_map_wheel_mac(),
		"CooperativeGesturesHandler.MobileHelpText": fingers,
		"ScrollZoomBlocker.CtrlMessage": wheel,
		"ScrollZoomBlocker.CmdMessage": m.large_map_wheel_mac(),
		"TouchPanBlocker.Message": fingers,
	};
}
