import type { EditionChange } from "#app/domain/edition/compare.ts";
import type { ReadEdition } from "#app/domain/edition/read-edition.ts";
import * as paths from "#app/paths.ts";
import { changeLines } from "#app/words/edition-text.ts";
import { formatDate, m } from "#app/words/index.ts";

/** What is other than in the edition before. */
export function EditionChanges({
	changes,
	previous,
}: {
	changes: EditionChange[];
	previous: NonNullable<ReadEdition["previous"]>;
}) {
	const { id, number, publishedAt } = previous;
	return (
		<section className="edition-changes card" id="wat-veranderde" aria-labelledby="wat-veranderde-title">
			<h2 id="wat-veranderde-title">{m.edition_changes({ number })}</h2>
			{changes.length === 0 ? (
				<p>{m.edition_changes_none()}</p>
			) : (
				<>
					<ul className="edition-changes__list">
						{changeLines(changes).map(({ name, text }) => (
							<li key={`${name} ${text}`}>
								<strong>{name}</strong>: {text}.
							</li>
						))}
					</ul>
					<p className="soft">{m.edition_changes_honest()}</p>
				</>
			)}
			<p className="no-print">
				<a href={paths.edition(id)}>{m.edition_see_other({ number, date: formatDate(publishedAt) })}</a>
			</p>
		</section>
	);
}
