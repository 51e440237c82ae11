import { printable } from "../glyphs.ts";
import { colours, fontFamily } from "../look.ts";

const { ink, soft, petrol, paper, map } = colours;

/** Text between tags and in attributes. */
function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** A picture for paper. Its looks are attributes, since what draws it knows no stylesheets. */
export function svgOf(width: number, height: number, content: string[]): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">${content.join("")}</svg>`;
}

/** Lines for what is withheld, dots for what nobody knows: two signs, neither of them a colour of the scale. */
export function hatches(): string {
	const blank = `<rect width="8" height="8" fill="#${paper}"/>`;
	return `<defs><pattern id="withheld" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${blank}<rect width="1.8" height="8" fill="#${map.hatch}"/></pattern><pattern id="missing" width="8" height="8" patternUnits="userSpaceOnUse">${blank}<circle cx="4" cy="4" r="1.1" fill="#${map.hatch}"/></pattern></defs>`;
}

export function area(path: string, fill: string): string {
	return `<path d="${escaped(path)}" fill="${fill}" stroke="#ffffff" stroke-width="2" stroke-linejoin="round"/>`;
}

/** The wijk whose evening it is. */
export function outline(path: string): string {
	return `<path d="${escaped(path)}" fill="none" stroke="#${ink}" stroke-width="3" stroke-linejoin="round"/>`;
}

export function circle(x: number, y: number, radius: number): string {
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#${map.middle}" stroke="#${petrol}" stroke-width="1.5"/>`;
}

/** A number of the key, white on dark. */
export function mark(number: number, x: number, y: number): string {
	return `<circle cx="${x}" cy="${y}" r="11" fill="#${ink}"/><text x="${x}" y="${y + 5}" text-anchor="middle" font-size="15" font-weight="600" fill="#ffffff">${number}</text>`;
}

/** A square of the legend. */
export function swatch(x: number, y: number, fill: string, stroke: string, width: number): string {
	return `<rect x="${x}" y="${y}" width="15" height="15" rx="3" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

interface TextLook {
	size: number;
	bold?: boolean;
	anchor?: "start" | "middle";
	soft?: boolean;
}

/** Text with a white edge, so that it is read over every colour and pattern. */
export function text(given: string, x: number, y: number, look: TextLook): string {
	const { size, bold, anchor = "middle" } = look;
	const content = printable(given, "picture");
	const place = `x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" font-weight="${bold ? 600 : 400}"`;
	const edge =
		anchor === "middle"
			? `<text ${place} fill="#ffffff" stroke="#ffffff" stroke-width="4" stroke-linejoin="round">${escaped(content)}</text>`
			: "";
	return `${edge}<text ${place} fill="#${look.soft ? soft : ink}">${escaped(content)}</text>`;
}
