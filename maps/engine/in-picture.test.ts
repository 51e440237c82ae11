import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { isInPicture } from "./in-picture.ts";
import type { LibraryMap } from "./library.ts";
import type { SceneArea } from "./scene.ts";

/** A map whose every pixel is as opaque as this, and how often somebody read one. */
function mapOf(opacity: number, areas = 1) {
	const events = new EventEmitter();
	const read = { times: 0 };
	const gl = {
		readPixels: (...args: unknown[]) => {
			read.times++;
			(args[6] as Uint8Array)[3] = opacity;
		},
	};
	const map = Object.assign(events, {
		queryRenderedFeatures: () => Array.from({ length: areas }),
		getCanvas: () => ({ width: 200, height: 100, clientWidth: 200, getContext: () => gl }),
		project: () => ({ x: 1, y: 1 }),
		triggerRepaint: () => events.emit("render"),
	}) as unknown as LibraryMap;
	return { map, read };
}
const areas = [{ spot: [5.2, 52.1] }] as SceneArea[];

test("a map is looked at once, and not in every picture that it makes later", async () => {
	const { map, read } = mapOf(255);
	expect(await isInPicture(map, areas)).toBe(true);
	map.triggerRepaint();
	map.triggerRepaint();
	expect(read.times).toBe(1);
});

test("a map without paint or without areas is blank", async () => {
	expect(await isInPicture(mapOf(0).map, areas)).toBe(false);
	expect(await isInPicture(mapOf(255, 0).map, areas)).toBe(false);
});
