/** The same with one of them a place further up or down; the first stays first, and the last last. */
export function moved(ids: string[], id: string, way: "up" | "down"): string[] {
	const from = ids.indexOf(id);
	const to = from + (way === "up" ? -1 : 1);
	const order = [...ids];
	if (from < 0 || to < 0 || to >= ids.length) return order;
	order.splice(from, 1);
	order.splice(to, 0, id);
	return order;
}
