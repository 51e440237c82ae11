/** Joins class names and leaves out what is absent, so that a caller's `className` adds to ours. */
export function cx(...names: (string | false | 0 | null | undefined)[]): string {
	return names.filter(Boolean).join(" ");
}
