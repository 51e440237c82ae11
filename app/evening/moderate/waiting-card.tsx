import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { HintedText, HintList } from "#app/contributions/hinted-text.tsx";
import { groupLabel, kindLabel, lensLook, subjectLabel } from "#app/contributions/lens.tsx";
import type { WaitingContribution } from "#app/domain/contribution/contribution.ts";
import { formatTime, m } from "#app/words/index.ts";
import { LanguageFields, TurnDown } from "./decision-parts.tsx";

export interface WaitingCardProps {
	waiting: WaitingContribution;
	/** What went wrong with the last decision on this card, with what was typed. */
	problem: { message: string | null; field?: string; reason: string; translation: string } | null;
	/** renders a form that posts a decision, with or without scripts */
	form: (children: ReactNode) => ReactNode;
	busy: boolean;
}

/** One contribution that waits: its words, and the two things that can be done with it. */
export function WaitingCard({ waiting, problem, form, busy }: WaitingCardProps) {
	const { id, lens, language } = waiting;
	const look = lensLook(lens);
	const facts = [
		kindLabel(waiting.kind),
		subjectLabel(waiting.about),
		groupLabel(waiting.group),
		waiting.onBehalf && m.moderate_on_behalf(),
		waiting.fromPaper && m.moderate_paper(),
		waiting.quotable ? m.moderate_quote_yes() : m.moderate_quote_no(),
		waiting.corrected && m.moderate_corrected(),
		formatTime(waiting.at),
	].filter(Boolean);
	return (
		<Card as="li" tone={look.tone} className="waiting-card stack--tight" data-contribution={id}>
			<Badge
				className="waiting-card__kind"
				tone={look.tone}
				icon={<look.Icon stroke={1.75} aria-hidden="true" />}
			>
				{look.label()}
			</Badge>
			<blockquote className="waiting-card__text" lang={language} dir="auto">
				<HintedText text={waiting.text} hints={waiting.hints} />
			</blockquote>
			<HintList text={waiting.text} hints={waiting.hints} />
			<p className="soft small">
				{waiting.figure ? m.moderate_about_figure({ figure: waiting.figure }) : m.moderate_about_wijk()}
				<br />
				{facts.join(" · ")}
			</p>
			{problem && problem.field !== "reason" && (
				<p className="waiting-card__problem" role="alert">
					{problem.message}
				</p>
			)}
			{form(
				<>
					<input type="hidden" name="type" value="approve" />
					<input type="hidden" name="contribution" value={id} />
					<input type="hidden" name="version" value={waiting.version} />
					<LanguageFields
						id={id}
						text={waiting.text}
						language={language}
						hint={m.moderate_translation_later()}
						translation={problem?.translation || waiting.translation || ""}
					/>
					<Button busy={busy}>{m.moderate_approve()}</Button>
				</>,
			)}
			<TurnDown
				id={id}
				command={{ type: "reject", names: "contribution" }}
				version={waiting.version}
				summary={m.moderate_reject_summary()}
				hint={m.moderate_reason_hint()}
				button={m.moderate_reject()}
				problem={problem}
				form={form}
				busy={busy}
			/>
		</Card>
	);
}
