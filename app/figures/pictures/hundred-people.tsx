import { useId } from "react";
import { Hatch } from "./hatch.tsx";

const side = 10;
const cell = { width: 20, height: 23 };

/** Ten rows of ten people: filled for sure, hatched perhaps, and open the others. */
export function HundredPeople({ sure, most }: { sure: number; most: number }) {
	const id = useId();
	return (
		<svg
			className="hundred-people"
			viewBox={`0 0 ${side * cell.width} ${side * cell.height}`}
			aria-hidden="true"
		>
			<defs>
				<Hatch id={`${id}hatch`} />
				<path
					id={`${id}person`}
					d="M10 1.5a4 4 0 1 1 0 8a4 4 0 1 1 0-8ZM3.5 21v-4.5a5.5 5.5 0 0 1 5.5-5.5h2a5.5 5.5 0 0 1 5.5 5.5V21Z"
				/>
			</defs>
			{Array.from({ length: side * side }, (_, n) => {
				const state = n < sure ? "sure" : n < most ? "maybe" : "rest";
				return (
					<use
						// biome-ignore lint/suspicious/noArrayIndexKey: a hundred people without names
						key={n}
						href={`#${id}person`}
						x={(n % side) * cell.width}
						y={Math.floor(n / side) * cell.height}
						className={`hundred-people--${state}`}
						fill={state === "maybe" ? `url(#${id}hatch)` : undefined}
					/>
				);
			})}
		</svg>
	);
}
