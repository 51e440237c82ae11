import { Resvg, type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import { fontFiles } from "../fonts.ts";
import { fontFamily } from "../look.ts";

/** Our own fonts alone, so that a picture looks the same on every machine. @param width in pixels */
const optionsFor = (width: number): ResvgRenderOptions => ({
	fitTo: { mode: "width", value: width },
	background: "#ffffff",
	font: {
		fontFiles: [fontFiles.regular, fontFiles.semiBold, fontFiles.arabic],
		loadSystemFonts: false,
		defaultFontFamily: fontFamily,
	},
});

/** Draws a picture in a process that does nothing else meanwhile. @param width in pixels */
export const svgToPng = (svg: string, width: number): Uint8Array =>
	new Resvg(svg, optionsFor(width)).render().asPng();

/** The same in a thread beside the server's own, which goes on answering. */
export const svgToPngBeside = async (svg: string, width: number): Promise<Uint8Array> =>
	(await renderAsync(svg, optionsFor(width))).asPng();
