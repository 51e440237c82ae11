import { boundsOf } from "./bounds.ts";
import { isInPicture } from "./in-picture.ts";
import type { Library, LibraryEvent, LibraryMap } from "./library.ts";
import { patternsOf } from "./patterns.ts";
import type { MapScene, SceneArea } from "./scene.ts";
import { areasSource, backgroundSource, fillLayer, type MapColours, mapStyle, signLayer } from "./style.ts";

/** A map to zoom in on, as the page steers it. */
export interface EngineMap {
	/** Zooms to an area and outlines it; null shows all again. */
	choose(place: string | null): void;
	/** Shows which area is pointed at in the table; null none. */
	point(place: string | null): void;
	showOffers(shown: boolean): void;
	remove(): void;
}

export interface AskedMap {
	/** of Mapbox, from a visitor who agreed; null takes the engine that asks nobody */
	token: string | null;
	container: HTMLElement;
	scene: MapScene;
	colours: MapColours;
	/** the words of the controls, by the names of both libraries */
	words: Record<string, string>;
	/** Somebody pressed an area. */
	onChosen: (place: string) => void;
	/** Somebody points at an area, or at none any more. */
	onPointed: (place: string | null) => void;
	/** It stood there, and is of no use any more. */
	onLost: () => void;
}

/** How long a map may take from the press to the picture, in milliseconds. */
const timeLimit = 10_000;

/**
 * Opens a map in an element and gives it when something was drawn.
 * @throws when there is no WebGL, no network, a refused token, or no picture within ten seconds; then nothing is left behind
 */
export async function openMap(asked: AskedMap): Promise<EngineMap> {
	const deadline = after(timeLimit);
	try {
		const { library } = await Promise.race([
			asked.token ? import("./mapbox.ts") : import("./maplibre.ts"),
			deadline.passed,
		]);
		const map = library.open(settingsOf(asked), asked.token);
		try {
			await Promise.race([drawn(map, asked), deadline.passed]);
		} catch (error) {
			map.remove();
			throw error;
		}
		return steered(library, map, asked);
	} finally {
		deadline.clear();
	}
}

function settingsOf({ container, scene, colours, words }: AskedMap) {
	return {
		container,
		style: mapStyle(scene, colours),
		bounds: scene.bounds,
		fitBoundsOptions: { padding: 24 },
		cooperativeGestures: true,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		minZoom: 8,
		maxZoom: 18,
		locale: words,
	};
}

/** @returns when areas stand in the picture; mapbox-gl says so before it hears that its token is refused, and blanks then */
async function drawn(map: LibraryMap, { scene, colours }: AskedMap): Promise<void> {
	const broken = new Promise<never>((_, reject) => {
		map.on("error", (event) => {
			if (!isOfBackground(event)) reject(new Error("The map failed"));
		});
		map.on("webglcontextlost", () => reject(new Error("The map lost its picture")));
	});
	// It may break later too, when nobody waits for it here.
	broken.catch(() => {});
	await Promise.race([heard(map, "load"), broken]);
	for (const [name, picture] of Object.entries(patternsOf(colours)))
		map.addImage(name, picture, { pixelRatio: 2 });
	map.addLayer(signLayer, "areas-edge");
	for (const { place, look } of scene.areas)
		map.setFeatureState({ source: areasSource, id: place }, { look });
	await Promise.race([heard(map, "idle"), broken]);
	if (!(await Promise.race([isInPicture(map, scene.areas), broken]))) throw new Error("The map is blank");
	if (!scene.background) return;
	map.addSource("background", backgroundSource);
	map.addLayer({ id: "background", type: "raster", source: "background" }, fillLayer);
}

/** Tiles that do not come leave the areas as they are. */
const isOfBackground = (event: LibraryEvent & { sourceId?: string }): boolean =>
	event.sourceId === "background";

/** The next time that the map says so. */
const heard = (map: LibraryMap, type: string): Promise<void> =>
	new Promise((resolve) => {
		map.once(type, () => resolve());
	});

function steered(
	library: Library,
	map: LibraryMap,
	{ scene, container, onChosen, onPointed, onLost }: AskedMap,
): EngineMap {
	map.addControl(library.zoomButtons(), "top-right");
	for (const area of scene.areas) library.label(map, labelOf(area), area.spot);
	map.on("click", fillLayer, (event) => {
		const place = placeOf(event);
		if (place !== null) onChosen(place);
	});
	map.on("mousemove", fillLayer, (event) => onPointed(placeOf(event)));
	map.on("mouseleave", fillLayer, () => onPointed(null));
	map.on("error", (event) => {
		if (isRefusal(event)) onLost();
	});
	map.on("webglcontextlost", onLost);
	const mark = (state: "chosen" | "pointed", marked: string | null) => {
		for (const { place } of scene.areas)
			map.setFeatureState({ source: areasSource, id: place }, { [state]: place === marked });
	};
	return {
		choose(chosen) {
			mark("chosen", chosen);
			const area = scene.areas.find(({ place }) => place === chosen);
			map.fitBounds(area ? boundsOf([area]) : scene.bounds, { padding: 40, maxZoom: 16 });
		},
		point: (place) => mark("pointed", place),
		showOffers: (shown) => container.classList.toggle("map-engine--offers", shown),
		remove: () => map.remove(),
	};
}

function placeOf({ features }: LibraryEvent): string | null {
	const place = features?.[0]?.properties?.place;
	return typeof place === "string" ? place : null;
}

/** A token that is refused; mapbox-gl then blanks its picture. */
const isRefusal = ({ error }: LibraryEvent): boolean =>
	error?.status === 401 || error?.status === 403 || /access token/i.test(error?.message ?? "");

/** The name of an area with its value; the table says the same to who listens. */
function labelOf({ shortName, text, offers }: SceneArea): HTMLElement {
	const label = document.createElement("div");
	label.className = "map-engine__label";
	label.ariaHidden = "true";
	const lines = [
		["map-engine__name", shortName],
		["map-engine__value", text],
		["map-engine__offers", offers],
	] as const;
	for (const [className, words] of lines) {
		if (!words) continue;
		const line = document.createElement("span");
		line.className = className;
		line.textContent = words;
		label.append(line);
	}
	return label;
}

function after(milliseconds: number): { passed: Promise<never>; clear(): void } {
	let timer: ReturnType<typeof setTimeout>;
	const passed = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error("The map took too long")), milliseconds);
	});
	passed.catch(() => {});
	return { passed, clear: () => clearTimeout(timer) };
}
