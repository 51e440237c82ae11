import type { ReactNode } from "react";

/** One chapter of the page, named by its sentence. */
export function OutcomeSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
	return (
		<section className="outcome-section" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	);
}
