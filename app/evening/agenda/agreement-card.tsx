import IconArrowForwardUp from "@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs";
import IconHandStop from "@tabler/icons-react/dist/esm/icons/IconHandStop.mjs";
import IconHeart from "@tabler/icons-react/dist/esm/icons/IconHeart.mjs";
import IconSeedling from "@tabler/icons-react/dist/esm/icons/IconSeedling.mjs";
import IconTrendingUp from "@tabler/icons-react/dist/esm/icons/IconTrendingUp.mjs";
import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import type { AgreementKind } from "#app/domain/agreement/agreement-vocabulary.ts";
import type { BoardAgreement } from "#app/domain/live/board.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { kindWords, passedToWords } from "#app/words/lists.ts";
import "#app/styles/agreements.css";
import { nameOf } from "./agreement-of-board.ts";
import { firstStepWords } from "./first-step.tsx";

const kindIcons: Record<AgreementKind, typeof IconHeart> = {
	behouden: IconHeart,
	verbeteren: IconTrendingUp,
	uitproberen: IconSeedling,
	stoppen: IconHandStop,
	doorgeven: IconArrowForwardUp,
};

function KindBadge({ kind }: { kind: AgreementKind }) {
	const Icon = kindIcons[kind];
	return <Badge icon={<Icon stroke={1.75} aria-hidden="true" />}>{kindWords[kind]()}</Badge>;
}

export interface AgreementCardProps {
	/** its place among the agreements, from 1 */
	number: number;
	agreement: BoardAgreement;
	/** name of its theme */
	theme: string | undefined;
	headingLevel?: 2 | 3 | 4;
	/** Say what is still empty; who only reads is not shown that. */
	withGaps?: boolean;
	/** takes the place of what is written */
	children?: ReactNode;
	/** behind what is written */
	after?: ReactNode;
	/** buttons at the foot */
	actions?: ReactNode;
}

/** One agreement as a card of paper: its goal large, and the answers to who, what and when. */
export function AgreementCard({
	number,
	agreement,
	theme,
	headingLevel = 3,
	withGaps = false,
	children,
	after,
	actions,
}: AgreementCardProps) {
	const Heading = `h${headingLevel}` as const;
	const headingId = `${paths.agreementPlace(agreement.id)}-naam`;
	const name = nameOf(agreement);
	return (
		<article
			id={paths.agreementPlace(agreement.id)}
			tabIndex={-1}
			className="card agreement"
			aria-labelledby={headingId}
			data-agreement={agreement.id}
		>
			<header className="agreement__head">
				<span className="agreement__number" aria-hidden="true">
					{number}
				</span>
				<div className="agreement__title">
					<Heading id={headingId}>
						<span className="visually-hidden">{m.agree_number({ number })} </span>
						{name ? (
							<span lang="nl" dir="auto">
								{name}
							</span>
						) : (
							<span className="soft">{m.agree_being_written()}</span>
						)}
					</Heading>
					<p className="agreement__about">
						<KindBadge kind={agreement.kind} />
						{theme && <span lang="nl">{theme}</span>}
					</p>
				</div>
			</header>
			{children || <AgreementWords agreement={agreement} withGaps={withGaps} />}
			{after}
			{actions && <footer className="agreement__actions">{actions}</footer>}
		</article>
	);
}

/** The answers on the card; the goal stands above them already. */
function AgreementWords({ agreement, withGaps }: { agreement: BoardAgreement; withGaps: boolean }) {
	const { goal, action, who, lead, kind, passedTo, firstStep, firstStepOn } = agreement;
	const passedOn = kind === "doorgeven" ? (passedTo ? passedToWords[passedTo]() : "") : null;
	const rows = [
		{ label: m.agree_action(), words: goal ? action : "", gap: goal !== "" || action === "" },
		{ label: m.agree_passed_to(), words: passedOn ?? "", gap: passedOn !== null },
		{ label: m.agree_who(), words: who, gap: true },
		{ label: m.agree_lead(), words: lead, gap: true },
		{ label: m.agree_first_step(), words: firstStepWords({ firstStep, firstStepOn }), gap: true },
	];
	const shown = rows.filter(({ words, gap }) => words || (withGaps && gap));
	if (shown.length === 0) return null;
	return (
		<dl className="agreement__words">
			{shown.map(({ label, words }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd lang={words ? "nl" : undefined} dir="auto" className={words ? undefined : "soft"}>
						{words || m.export_not_filled()}
					</dd>
				</div>
			))}
		</dl>
	);
}
