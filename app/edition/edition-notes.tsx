import type { CardNote } from "#app/domain/figure/beside.ts";
import { periodText } from "#app/words/figure-text.ts";
import { capitalised, formatDate, m } from "#app/words/index.ts";
import { noteKindWords } from "#app/words/reading-text.ts";

/** How people read a figure, each with when. @param about the figure, where it does not stand above */
export function EditionNotes({ notes, about }: { notes: CardNote[]; about?: string }) {
	if (notes.length === 0) return null;
	return (
		<div className="edition-notes">
			<p className="figure-card__title">
				{m.edition_notes()}
				{about && `: ${about}`}
			</p>
			<ul className="figure-notes">
				{notes.map(({ id, kind, text, period, evening, writtenOn }) => (
					<li key={id}>
						<p className="figure-notes__kind">
							{capitalised(noteKindWords[kind]())}
							{period && ` (${periodText(period)})`}
						</p>
						<p>{text}</p>
						<p className="figure-notes__who">
							{evening
								? m.beside_note_evening({ wijk: evening.wijk, date: formatDate(evening.heldOn) })
								: m.notes_written({ date: formatDate(writtenOn) })}
						</p>
					</li>
				))}
			</ul>
		</div>
	);
}
