/** Slanting lines, for what may be or is not shown; `id` is how a fill names it. */
export function Hatch({ id, flipped = false }: { id: string; flipped?: boolean }) {
	return (
		<pattern
			id={id}
			width="6"
			height="6"
			patternUnits="userSpaceOnUse"
			patternTransform={`rotate(${flipped ? -45 : 45})`}
		>
			<rect width="6" height="6" className="picture-hatch__ground" />
			<line y2="6" x1="1.5" x2="1.5" className="picture-hatch__line" />
		</pattern>
	);
}
