import { PaperCard, type PaperCardProps } from "./paper-card.tsx";

/** On paper a sheet holds four equal cards with lines to cut along; the screen shows one of them. */
export function CardSheet({ id, label, ...card }: PaperCardProps & { id: string; label: string }) {
	return (
		<section className="card-sheet" aria-labelledby={`sheet-${id}`}>
			<h2 id={`sheet-${id}`} className="no-print">
				{label}
			</h2>
			<div className="card-sheet__cards">
				<PaperCard {...card} />
				{["second", "third", "fourth"].map((copy) => (
					<div key={copy} className="print-only" aria-hidden="true">
						<PaperCard {...card} />
					</div>
				))}
			</div>
		</section>
	);
}
