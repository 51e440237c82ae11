import IconCircleDashed from "@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs";
import IconTrafficLights from "@tabler/icons-react/dist/esm/icons/IconTrafficLights.mjs";
import { cx } from "#app/components/cx.ts";
import { Notice } from "#app/components/notice.tsx";
import { toneClass } from "#app/components/tone.ts";
import type { EditionChapter, EditionKind } from "#app/domain/edition/edition.ts";
import { pencTableOf } from "#app/words/edition-tables.ts";
import { chapterTitle, judgementText } from "#app/words/edition-text.ts";
import { formatList, m } from "#app/words/index.ts";
import { colourTones } from "#app/words/reading-text.ts";
import { EditionFigureView } from "./edition-figure.tsx";
import { EditionNotes } from "./edition-notes.tsx";
import { EditionTableView } from "./edition-table.tsx";

interface EditionChapterProps {
	chapter: EditionChapter;
	kind: EditionKind;
	/** the name of the edition's */
	place: string;
	/** the element's */
	id: string;
}

/** A chapter: what it is about, how it was judged, and its figures; an account has them in one table. */
export function EditionChapterView({ chapter, kind, place, id }: EditionChapterProps) {
	const { depth, text, introduction, figures, takenBack } = chapter;
	const level = depth === 0 ? 2 : 3;
	const Heading = `h${level}` as const;
	const title = chapterTitle(chapter);
	return (
		<section
			id={id}
			className={cx("edition-chapter", depth === 0 && "edition-chapter--top")}
			aria-labelledby={`${id}-title`}
		>
			<Heading id={`${id}-title`}>{title}</Heading>
			{text && <p>{text}</p>}
			{introduction && (
				<p className="edition-chapter__introduction" lang="nl" dir="auto">
					{introduction}
				</p>
			)}
			<Judgement chapter={chapter} />
			{takenBack.length > 0 && (
				<Notice tone="warning">
					<p>{m.edition_taken_back({ labels: formatList(takenBack.map(({ label }) => label)) })}</p>
				</Notice>
			)}
			{kind === "penc" && figures.length > 0 ? (
				<>
					<EditionTableView
						caption={m.edition_chapter_table({ chapter: title })}
						captionHidden
						table={pencTableOf(chapter)}
					/>
					{figures.map(({ card, indicator }) => (
						<EditionNotes key={indicator.id} notes={card?.beside.notes ?? []} about={indicator.label} />
					))}
				</>
			) : (
				figures.map((figure) => (
					<EditionFigureView
						key={figure.indicator.id}
						figure={figure}
						place={place}
						headingLevel={level === 2 ? 3 : 4}
						id={`${id}-${figure.indicator.id}`}
					/>
				))
			)}
		</section>
	);
}

function Judgement({ chapter }: { chapter: EditionChapter }) {
	const said = chapter.takenBack.length > 0 ? null : judgementText(chapter);
	if (!said) return null;
	const { assessment } = chapter;
	const Icon = assessment ? IconTrafficLights : IconCircleDashed;
	return (
		<p className={cx("figure-card__judged", assessment && toneClass(colourTones[assessment.colour]))}>
			<Icon stroke={1.75} aria-hidden="true" />
			<span>{said}</span>
		</p>
	);
}
