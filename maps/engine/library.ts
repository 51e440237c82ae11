import type { Pattern } from "./patterns.ts";
import type { Degrees } from "./scene.ts";

/** What the adapter uses of a map; mapbox-gl and maplibre-gl have it alike. */
export interface LibraryMap {
	on(type: string, heard: (event: LibraryEvent) => void): unknown;
	on(type: string, layer: string, heard: (event: LibraryEvent) => void): unknown;
	once(type: string, heard: (event: LibraryEvent) => void): unknown;
	addControl(control: object, position: string): unknown;
	addImage(name: string, image: Pattern, options: { pixelRatio: number }): unknown;
	addSource(id: string, source: object): unknown;
	addLayer(layer: object, before?: string): unknown;
	setFeatureState(feature: { source: string; id: string }, state: Record<string, unknown>): unknown;
	queryRenderedFeatures(options: { layers: string[] }): unknown[];
	fitBounds(bounds: [Degrees, Degrees], options: { padding: number; maxZoom: number }): unknown;
	project(point: Degrees): { x: number; y: number };
	getCanvas(): HTMLCanvasElement;
	triggerRepaint(): void;
	remove(): void;
}

export interface LibraryEvent {
	error?: { message?: string; status?: number };
	features?: { properties?: Record<string, unknown> | null }[];
}

/** The settings that both take by the same name. */
export interface MapSettings {
	container: HTMLElement;
	style: object;
	bounds: [Degrees, Degrees];
	fitBoundsOptions: { padding: number };
	cooperativeGestures: boolean;
	dragRotate: boolean;
	pitchWithRotate: boolean;
	touchPitch: boolean;
	minZoom: number;
	maxZoom: number;
	/** the words of its controls */
	locale: Record<string, string>;
}

/** One of the two libraries. */
export interface Library {
	/** @throws when the browser has no WebGL */
	open(settings: MapSettings, token: string | null): LibraryMap;
	zoomButtons(): object;
	/** Puts an element at a point of the map, and keeps it there. */
	label(map: LibraryMap, element: HTMLElement, at: Degrees): void;
}
