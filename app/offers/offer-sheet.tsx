import { useId } from "react";
import type { ToldText } from "#app/domain/figure/offer.ts";
import { m } from "#app/words/index.ts";
import { plainLanguageName } from "#app/words/language-names.ts";
import type { OfferSheetData } from "./offer-sheet.server.ts";
import "../styles/offers.css";

/** One sheet of A4 with what there is for a wijk; everything on it is in its own language. */
export function OfferSheet({ sheet }: { sheet: OfferSheetData }) {
	const id = useId();
	const { language, label, direction, words, title, empty, parts, foot } = sheet;
	const own = (text: string) => <Told text={text} language={words} />;
	return (
		<article className="sheet offer-sheet" lang={language} dir={direction} aria-labelledby={id}>
			<header className="offer-sheet__head">
				<h2 id={id}>{own(title)}</h2>
				<p>{own(label)}</p>
			</header>
			{parts.length === 0 && <p>{own(empty)}</p>}
			{parts.map((part) => (
				<section key={part.title}>
					<h3>{own(part.title)}</h3>
					<ul className="offer-sheet__list">
						{part.offers.map(({ id: offer, name, what, marks, lines }) => (
							<li key={offer}>
								<p className="offer-sheet__name">
									<Told {...name} />
								</p>
								<p className="offer-sheet__marks">{own(marks)}</p>
								<p>
									<Told {...what} />
								</p>
								<dl className="offer-lines">
									{lines.map((line) => (
										<div key={line.id}>
											<dt>{own(line.label)}</dt>
											<dd>
												<Told text={line.text} language={line.language ?? words} />
											</dd>
										</div>
									))}
								</dl>
							</li>
						))}
					</ul>
				</section>
			))}
			<footer className="offer-sheet__foot">{own(foot)}</footer>
		</article>
	);
}

/** Words that run in their own direction, and stand where those of the sheet begin. */
const Told = ({ text, language }: ToldText) => <bdi lang={language}>{text}</bdi>;

/** What somebody who prints a sheet has to know of its words. */
export function SheetRemarks({ sheets }: { sheets: OfferSheetData[] }) {
	const remarks = sheets.flatMap(({ language, words, total, untranslated }) => {
		const about = { language: plainLanguageName(language) };
		if (language === "nl" || total === 0) return [];
		const translated =
			untranslated > 0
				? m.offers_sheet_untranslated({ ...about, count: untranslated, total })
				: m.offers_sheet_translated(about);
		return [words === language ? translated : `${translated} ${m.offers_sheet_no_words(about)}`];
	});
	if (remarks.length === 0) return null;
	return (
		<ul className="stack stack--tight">
			{remarks.map((remark) => (
				<li key={remark}>{remark}</li>
			))}
		</ul>
	);
}
