import { useId } from "react";
import type { PictureKind } from "#app/domain/figure/picture.ts";
import { Hatch } from "./hatch.tsx";

/** The frame of a picture whose number is not shown: it has no length, dot or mark that could be measured. */
export function NothingDrawn({ of }: { of: PictureKind }) {
	const id = useId();
	return (
		<svg
			className="picture-hidden"
			viewBox={of === "hundred" ? "0 0 200 120" : "0 0 300 28"}
			aria-hidden="true"
		>
			<defs>
				<Hatch id={id} />
			</defs>
			<rect
				x="1"
				y="1"
				width={of === "hundred" ? 198 : 298}
				height={of === "hundred" ? 118 : 26}
				rx="4"
				fill={`url(#${id})`}
			/>
		</svg>
	);
}
