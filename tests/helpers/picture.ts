import type { Locator } from "playwright-core";

/** How many pixels of what the browser shows of an element have exactly this colour. @param colour as "#3f93bd" */
export async function pixelsOf(element: Locator, colour: string): Promise<number> {
	const picture = `data:image/png;base64,${(await element.screenshot()).toString("base64")}`;
	return element.page().evaluate(countPixels, [picture, colour] as const);
}

async function countPixels([picture, colour]: readonly [string, string]): Promise<number> {
	const image = new Image();
	image.src = picture;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.width;
	canvas.height = image.height;
	const context = canvas.getContext("2d", { colorSpace: "srgb" });
	if (!context) throw new Error("No canvas to read the picture with");
	context.drawImage(image, 0, 0);
	const { data } = context.getImageData(0, 0, image.width, image.height);
	const asked = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	let count = 0;
	for (let at = 0; at < data.length; at += 4) if (asked.every((part, of) => part === data[at + of])) count++;
	return count;
}
