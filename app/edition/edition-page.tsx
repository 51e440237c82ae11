import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import type { ReadEdition } from "#app/domain/edition/read-edition.ts";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { chapterTitle, editionKindWords, overText } from "#app/words/edition-text.ts";
import { formatDate, m } from "#app/words/index.ts";
import { EditionChanges } from "./edition-changes.tsx";
import { EditionChapterView } from "./edition-chapter.tsx";
import { EditionSources } from "./edition-sources.tsx";
import "../styles/edition.css";

/** One edition, or a draft of one for who composes it. */
export function EditionPage({ viewer, edition }: { viewer: Viewer; edition: ReadEdition }) {
	const { id, content, kind, changes, previous } = edition;
	return (
		<Page
			width="wide"
			className="edition"
			header={<SiteHeader viewer={viewer} path={paths.edition(id)} />}
			footer={<SiteFooter />}
		>
			<EditionHead edition={edition} />
			<nav className="edition-contents" aria-labelledby="edition-contents">
				<h2 id="edition-contents">{m.edition_contents()}</h2>
				<ol className="edition-contents__list">
					{changes && previous && (
						<li>
							<a href="#wat-veranderde">{m.edition_changes({ number: previous.number })}</a>
						</li>
					)}
					{content.chapters.map((chapter) => (
						<li key={chapter.node} data-depth={Math.min(chapter.depth, 2)}>
							<a href={`#${placeOf(chapter.node)}`}>{chapterTitle(chapter)}</a>
						</li>
					))}
					<li>
						<a href="#bronnen">{m.edition_sources()}</a>
					</li>
				</ol>
			</nav>
			{changes && previous && <EditionChanges changes={changes} previous={previous} />}
			{content.chapters.map((chapter) => (
				<EditionChapterView
					key={chapter.node}
					{...{ chapter, kind }}
					place={content.place}
					id={placeOf(chapter.node)}
				/>
			))}
			<EditionSources content={content} />
		</Page>
	);
}

/** Codes of nodes hold signs that an address would have to write otherwise. */
const placeOf = (node: string): string => `hoofdstuk-${node.replace(/[^a-zA-Z0-9-]/g, "-")}`;

function EditionHead({ edition }: { edition: ReadEdition }) {
	const { id, title, kind, state, number, madeAt, withdrawnAt, next, content } = edition;
	return (
		<header className="edition-head">
			<p>
				<a href={paths.editions}>{m.edition_back()}</a>
			</p>
			<p className="edition-head__kind">
				{editionKindWords[kind]()} · {content.place}
			</p>
			<h1>{title}</h1>
			<p className="edition-head__about">
				{[
					number !== null && m.edition_number({ number }),
					number !== null && m.edition_made({ date: formatDate(madeAt) }),
					overText(edition),
				]
					.filter(Boolean)
					.join(" · ")}
			</p>
			{state === "draft" && (
				<Notice title={m.edition_draft()}>
					<p>{m.edition_draft_notice()}</p>
					<p>
						<a href={paths.manageEdition(id)}>{m.edition_compose()}</a>
					</p>
				</Notice>
			)}
			{withdrawnAt && (
				<Notice tone="warning" title={m.edition_withdrawn()}>
					<p>{m.edition_withdrawn_notice({ date: formatDate(withdrawnAt) })}</p>
				</Notice>
			)}
			{next && (
				<Notice title={m.edition_newer()}>
					<p>
						<a href={paths.edition(next.id)}>
							{m.edition_see_other({ number: next.number, date: formatDate(next.publishedAt) })}
						</a>
					</p>
				</Notice>
			)}
			<p className="soft">{m.edition_framework({ title: content.framework })}</p>
			{state !== "draft" && (
				<>
					<p className="soft">{m.edition_frozen()}</p>
					<p className="cluster no-print">
						<ButtonLink href={paths.editionFile(id, "pdf")}>{m.edition_download_pdf()}</ButtonLink>
						<ButtonLink href={paths.editionFile(id, "docx")}>{m.edition_download_word()}</ButtonLink>
					</p>
				</>
			)}
		</header>
	);
}
