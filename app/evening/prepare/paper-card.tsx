import { kindLabel, lensLook, SubjectIcon, subjectLabel } from "#app/contributions/lens.tsx";
import { contributionKinds, lenses, subjects } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";

export interface PaperCardProps {
	wijk: string;
	/** "7 van de 100 kinderen in Noord ...", or null when no number is known, and for a card about the wijk itself */
	sentence: string | null;
	/** what to tell about where there is no sentence; null for the wijk itself */
	topic: string | null;
	/** "Voor Zeist-Noord niet bekend. Voor heel Zeist:" */
	note: string | null;
	/** "Cijfer over 2023", with "voorlopig" or "fictief" where that is so */
	about: string;
}

/** As many as fit on the emptiest card; a longer sentence pushes the last ones off. */
const writingLines = Array.from({ length: 9 }, (_, index) => `line-${index}`);
const whoWords = [m.cards_who_jongere, m.cards_who_ouder, m.cards_who_bewoner, m.cards_who_werk];

/** A contribution card of A6: the same questions as the form on a phone, to tick and to write on. */
export function PaperCard({ wijk, sentence, topic, note, about }: PaperCardProps) {
	return (
		<div className="paper-card">
			<div className="paper-card__about">
				<p className="paper-card__wijk">{sentence ? about : wijk}</p>
				{note && <p className="paper-card__note">{note}</p>}
				<p className="paper-card__sentence">
					{sentence ?? (topic ? m.cards_about_topic({ topic }) : m.cards_about_wijk())}
				</p>
				{sentence && <p className="paper-card__ask">{m.cards_ask()}</p>}
			</div>
			<p className="paper-card__question">{m.cards_lens()}</p>
			<ul className="paper-card__row paper-card__row--lens">
				{lenses.map((lens) => {
					const { Icon: LensIcon, label, tone } = lensLook(lens);
					return (
						<li key={lens} className={`paper-card__lens tone-${tone}`}>
							<Tick />
							<LensIcon stroke={1.75} aria-hidden="true" />
							<span>{label()}</span>
						</li>
					);
				})}
			</ul>
			<p className="paper-card__question">{m.cards_kind()}</p>
			<ul className="paper-card__row paper-card__row--kind">
				{contributionKinds.map((kind) => (
					<li key={kind}>
						<Tick />
						<span>{kindLabel(kind)}</span>
					</li>
				))}
			</ul>
			<p className="paper-card__question">{m.cards_subject()}</p>
			<ul className="paper-card__row paper-card__row--subject">
				{subjects.map((subject) => (
					<li key={subject}>
						<Tick />
						<SubjectIcon subject={subject} />
						<span>{subjectLabel(subject)}</span>
					</li>
				))}
			</ul>
			<p className="paper-card__question">{m.cards_write()}</p>
			<div className="paper-card__lines" aria-hidden="true">
				{writingLines.map((line) => (
					<span key={line} />
				))}
			</div>
			<ul className="paper-card__row paper-card__row--who">
				<li className="paper-card__label">{m.cards_who()}</li>
				{whoWords.map((word) => (
					<li key={word()}>
						<Tick />
						<span>{word()}</span>
					</li>
				))}
			</ul>
			<p className="paper-card__quote">
				<Tick />
				<span>{m.cards_quote()}</span>
			</p>
			<p className="paper-card__foot">{m.cards_no_name()}</p>
		</div>
	);
}

function Tick() {
	return <span className="tick" aria-hidden="true" />;
}
