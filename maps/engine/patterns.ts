/** A picture as both engines take it: four bytes a pixel. */
export interface Pattern {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

const size = 16;

/** Lines for what is withheld and dots for what nobody knows, as on the drawn map. @param colours as the canvas takes them */
export function patternsOf(colours: {
	blank: string;
	hatch: string;
}): Record<"withheld" | "missing", Pattern> {
	return {
		withheld: draw(colours, (context) => {
			context.lineWidth = 3;
			// One line from corner to corner, and the two halves that make it go on in the next tile.
			for (const shift of [-size, 0, size]) {
				context.moveTo(shift - 2, size + 2);
				context.lineTo(shift + size + 2, -2);
			}
			context.stroke();
		}),
		missing: draw(colours, (context) => {
			context.arc(size / 2, size / 2, 2.2, 0, 2 * Math.PI);
			context.fill();
		}),
	};
}

/** @throws when the browser gives no canvas */
function draw(
	{ blank, hatch }: { blank: string; hatch: string },
	sign: (context: CanvasRenderingContext2D) => void,
): Pattern {
	const canvas = document.createElement("canvas");
	canvas.width = size;
	canvas.height = size;
	const context = canvas.getContext("2d");
	if (!context) throw new Error("No canvas to draw a pattern on");
	context.fillStyle = blank;
	context.fillRect(0, 0, size, size);
	context.fillStyle = hatch;
	context.strokeStyle = hatch;
	context.beginPath();
	sign(context);
	return { width: size, height: size, data: context.getImageData(0, 0, size, size).data };
}
