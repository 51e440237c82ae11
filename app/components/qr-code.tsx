import type { HTMLAttributes } from "react";
import { cx } from "./cx.ts";

export type QrCodeProps = Omit<HTMLAttributes<HTMLElement>, "children"> & {
	/** Path data with one unit per module, without a quiet zone. */
	svg: string;
	/** Modules along one side. */
	size: number;
	/** What scanning does: "Scan om mee te doen". */
	label: string;
	/** The address, and the code if there is one, for who cannot scan. */
	text: string;
};

/** Scanners need four light modules around the code. */
const quietZone = 4;

export function QrCode({ svg, size, label, text, className, ...rest }: QrCodeProps) {
	const side = size + 2 * quietZone;
	return (
		<figure {...rest} className={cx("qr-code", className)}>
			<svg
				viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
				shapeRendering="crispEdges"
				role="img"
				aria-label={label}
			>
				<path className="qr-code__ground" d={`M${-quietZone} ${-quietZone}h${side}v${side}h${-side}z`} />
				<path className="qr-code__modules" d={svg} />
			</svg>
			<figcaption>
				<span className="qr-code__label">{label}</span>
				<span className="qr-code__text">{text}</span>
			</figcaption>
		</figure>
	);
}
