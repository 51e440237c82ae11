/** How the next delivery of a source stands. */
export type DeliveryState = "late" | "expected" | "delivered" | "none";

/**
 * @param due the day by which it is to be there, as an ISO date; null when nobody said
 * @param newest the day of the newest delivery
 * @param today as an ISO date
 */
export function deliveryState(due: string | null, newest: string | null, today: string): DeliveryState {
	if (due === null) return "none";
	if (newest !== null && newest >= due) return "delivered";
	return due < today ? "late" : "expected";
}
