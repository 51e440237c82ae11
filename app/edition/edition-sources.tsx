import type { EditionContent } from "#app/domain/edition/edition.ts";
import { sourcesOf } from "#app/words/edition-text.ts";
import { publishedText } from "#app/words/figure-text.ts";
import { m } from "#app/words/index.ts";

/** Where the figures come from, what is in them and what is not. */
export function EditionSources({ content }: { content: EditionContent }) {
	const sources = sourcesOf(content);
	if (sources.length === 0) return null;
	return (
		<section className="edition-chapter" id="bronnen" aria-labelledby="bronnen-title">
			<h2 id="bronnen-title">{m.edition_sources()}</h2>
			<ul className="edition-sources">
				{sources.map(({ title, publisher, url, published, account }) => (
					<li key={title} className="stack stack--tight">
						<p>
							<strong>{url ? <a href={url}>{title}</a> : title}</strong>, {publisher}.{" "}
							{published && `${m.beside_published({ date: publishedText(published) })}.`}
						</p>
						{account && <p>{account}</p>}
					</li>
				))}
			</ul>
		</section>
	);
}
