import type { LibraryMap } from "./library.ts";
import type { Degrees, SceneArea } from "./scene.ts";
import { fillLayer } from "./style.ts";

/** Whether areas are known to be drawn, and paint lies on the spot of one; reading it halts the graphics card, so once. */
export async function isInPicture(map: LibraryMap, areas: SceneArea[]): Promise<boolean> {
	if (map.queryRenderedFeatures({ layers: [fillLayer] }).length === 0) return false;
	const painted = new Promise<boolean>((resolve) => {
		// A picture can be read as long as it is being made.
		map.once("render", () => resolve(areas.some(({ spot }) => isPainted(map, spot))));
	});
	map.triggerRepaint();
	return painted;
}

function isPainted(map: LibraryMap, spot: Degrees): boolean {
	const canvas = map.getCanvas();
	const gl = canvas.getContext("webgl2") as WebGL2RenderingContext | null;
	if (!gl) return false;
	const ratio = canvas.width / canvas.clientWidth;
	const { x, y } = map.project(spot);
	const pixel = new Uint8Array(4);
	gl.readPixels(x * ratio, canvas.height - y * ratio, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
	return (pixel[3] ?? 0) > 0;
}
