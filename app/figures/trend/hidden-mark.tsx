/** At the foot of a chart, around the middle of its own origin: a square is withheld, a dash is not there. */
export function HiddenMark({ why }: { why: "withheld" | "missing" }) {
	if (why === "missing") return <path d="M-6 -8h12" className="trend-chart__gap" />;
	return <path d="M-5 -14h10v10h-10zM-5 -4l10 -10" className="trend-chart__gap" />;
}
