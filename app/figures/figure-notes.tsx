import type { CardNote } from "#app/domain/figure/beside.ts";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import * as paths from "#app/paths.ts";
import { capitalised, formatDate, m } from "#app/words/index.ts";
import { periodText } from "../words/figure-text.ts";
import { noteKindWords } from "../words/reading-text.ts";
import { Section } from "./figure-sections.tsx";

/** How people read this figure before, each with when, and on which evening. */
export function FigureNotes({ card, mayOpen }: { card: FigureCard; mayOpen: string[] }) {
	const { notes } = card.beside;
	if (notes.length === 0) return null;
	return (
		<Section title={m.beside_notes()}>
			<ul className="figure-notes">
				{notes.map((note) => (
					<li key={note.id}>
						<p className="figure-notes__kind">{noteTitle(note)}</p>
						<p>{note.text}</p>
						<p className="figure-notes__who">
							{[
								note.evening
									? m.beside_note_evening({
											wijk: note.evening.wijk,
											date: formatDate(note.evening.heldOn),
										})
									: m.notes_written({ date: formatDate(note.writtenOn) }),
								note.place && note.place !== card.place.name ? note.place : "",
							]
								.filter(Boolean)
								.join(", ")}
							{note.evening?.id && mayOpen.includes(note.evening.id) && (
								<>
									{" "}
									<a href={paths.outcome(note.evening.id)}>{m.beside_note_outcome()}</a>
								</>
							)}
						</p>
					</li>
				))}
			</ul>
		</Section>
	);
}

function noteTitle({ kind, period }: CardNote): string {
	if (!period) return noteKindWords[kind]();
	if (kind === "zien") return m.beside_note_seen({ period: periodText(period) });
	return capitalised(m.beside_note_period({ kind: noteKindWords[kind](), period: periodText(period) }));
}
