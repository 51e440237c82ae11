import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "../fonts.ts";
import { fontFamily } from "../look.ts";

/** Draws a picture with our own fonts alone, so that it looks the same on every machine. @param width in pixels */
export function svgToPng(svg: string, width: number): Uint8Array {
	const picture = new Resvg(svg, {
		fitTo: { mode: "width", value: width },
		background: "#ffffff",
		font: {
			fontFiles: [fontFiles.regular, fontFiles.semiBold, fontFiles.arabic],
			loadSystemFonts: false,
			defaultFontFamily: fontFamily,
		},
	});
	return picture.render().asPng();
}
