import type { ReactNode } from "react";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { lensLook } from "#app/contributions/lens.tsx";
import type { BoardCard } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import { LanguageFields } from "./decision-parts.tsx";

export interface Translating {
	/** What went wrong with the last translation of this card, with what was typed. */
	problem: { message: string | null; translation: string } | null;
	/** renders a form that posts a command, with or without scripts */
	form: (children: ReactNode) => ReactNode;
	busy: boolean;
}

/**
 * What lies on the table in another language: first what nobody translated, then what can be said better, and last what is
 * said to be Dutch, since that may be wrong.
 */
export function Translations({
	cards,
	translating,
}: {
	cards: BoardCard[];
	translating: (card: string) => Translating;
}) {
	const foreign = cards.filter(({ language }) => language !== "nl");
	const waiting = foreign.filter(({ translation }) => translation === null);
	const done = foreign.filter(({ translation }) => translation !== null);
	const dutch = cards.filter(({ language }) => language === "nl");
	if (cards.length === 0) return null;
	const list = (some: BoardCard[]) => (
		<ul className="moderate__queue stack">
			{some.map((card) => (
				<TranslationCard key={card.id} card={card} {...translating(card.id)} />
			))}
		</ul>
	);
	const folded = (summary: string, some: BoardCard[]) => {
		if (some.length === 0) return null;
		const isWrong = some.some(({ id }) => translating(id).problem !== null);
		return (
			<Disclosure summary={summary} open={isWrong || undefined}>
				{list(some)}
			</Disclosure>
		);
	};
	return (
		<section id="vertalen" className="stack" aria-labelledby="translations-title">
			<h2 id="translations-title">{m.moderate_translations({ count: waiting.length })}</h2>
			<p>{waiting.length > 0 ? m.moderate_translations_intro() : m.moderate_translations_none()}</p>
			{waiting.length > 0 && list(waiting)}
			{folded(m.moderate_translations_done({ count: done.length }), done)}
			{folded(m.moderate_translations_dutch({ count: dutch.length }), dutch)}
		</section>
	);
}

function TranslationCard({ card, problem, form, busy }: { card: BoardCard } & Translating) {
	const { id, version, text, language, translation } = card;
	return (
		<Card as="li" tone={lensLook(card.lens).tone} className="waiting-card stack--tight" data-card={id}>
			<blockquote className="waiting-card__text" lang={language} dir="auto">
				{text}
			</blockquote>
			{form(
				<>
					<input type="hidden" name="type" value="translate-contribution" />
					<input type="hidden" name="contribution" value={id} />
					<input type="hidden" name="version" value={version} />
					<LanguageFields
						id={id}
						text={text}
						language={language}
						translation={problem?.translation || translation || ""}
						error={problem?.message}
					/>
					<Button variant="secondary" busy={busy}>
						{translation === null ? m.moderate_translate() : m.moderate_translate_again()}
					</Button>
				</>,
			)}
		</Card>
	);
}
