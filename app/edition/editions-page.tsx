import { Badge } from "#app/components/badge.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { editionKindWords, overText } from "#app/words/edition-text.ts";
import { formatDate, m } from "#app/words/index.ts";
import "../styles/edition.css";
import type { LoadedEditions } from "./edition.server.ts";

/** Every edition that came out, the newest first, by the place that it is about. */
export function EditionsPage({ viewer, editions }: { viewer: Viewer; editions: LoadedEditions }) {
	const places = [...new Set(editions.map(({ place }) => place))];
	return (
		<Page width="wide" header={<SiteHeader viewer={viewer} path={paths.editions} />} footer={<SiteFooter />}>
			<div className="stack stack--loose">
				<div className="stack stack--tight">
					<h1>{m.edition_title()}</h1>
					<p className="lead">{m.edition_intro()}</p>
				</div>
				{editions.length === 0 && <EmptyState title={m.edition_empty()} />}
				{places.map((place) => (
					<section key={place} className="stack" aria-label={place}>
						<h2>{place}</h2>
						<ul className="edition-list">
							{editions
								.filter((one) => one.place === place)
								.map(({ id, title, kind, number, publishedAt, withdrawn, from, until }) => (
									<li key={id} className="card edition-list__one">
										<p className="edition-head__kind">{editionKindWords[kind]()}</p>
										<h3>
											<a href={paths.edition(id)}>{title}</a>
										</h3>
										<p className="cluster">
											<span>{m.edition_number({ number })}</span>
											{withdrawn && <Badge tone="warning">{m.edition_withdrawn()}</Badge>}
										</p>
										<p className="soft small">
											{m.edition_made({ date: formatDate(publishedAt) })}. {overText({ from, until })}.
										</p>
									</li>
								))}
						</ul>
					</section>
				))}
			</div>
		</Page>
	);
}
