import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EveningPage } from "#app/evening/shell/evening-page.tsx";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import * as paths from "#app/paths.ts";
import { formatDate, m } from "#app/words/index.ts";
import "#app/styles/lookback.css";
import type { LookbackData } from "./lookback-data.ts";
import { agreedText, sumText } from "./lookback-words.ts";
import { PastAgreementView } from "./past-agreement.tsx";

/** Terugkijken: the evening opens with last year's agreements, all on one page, to be talked over one by one. */
export function LookbackPage({ evening, page }: { evening: Evening; page: LookbackData }) {
	const { lookback } = page;
	return (
		<EveningPage evening={evening} title={m.lookback_title({ wijk: evening.session.wijk })}>
			{lookback && lookback.items.length > 0 ? (
				<section className="lookback" aria-labelledby="lookback-title">
					<div className="stack stack--tight">
						<h2 id="lookback-title">{agreedText(lookback)}</h2>
						<p className="lead">{sumText(lookback)}</p>
					</div>
					<ol className="lookback__items">
						{lookback.items.map((agreement, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: what was adopted does not change places
							<PastAgreementView key={index} agreement={agreement} />
						))}
					</ol>
				</section>
			) : (
				<NothingYet evening={evening} previous={page.previous} />
			)}
		</EveningPage>
	);
}

/** No evening before this one, or one without agreements: what the room can do instead. */
function NothingYet({ evening, previous }: { evening: Evening; previous: LookbackData["previous"] }) {
	const facilitates = evening.facilitates && !evening.board.meta.closed;
	if (!previous) {
		return (
			<EmptyState
				title={m.lookback_first()}
				action={
					facilitates && (
						<ButtonLink href={paths.prepare(evening.session.id)}>{m.lookback_prepare()}</ButtonLink>
					)
				}
			>
				<p>{m.lookback_first_hint()}</p>
				<p>{m.lookback_first_next()}</p>
				{facilitates && <p className="soft">{m.lookback_first_facilitator()}</p>}
			</EmptyState>
		);
	}
	const { title, heldOn, href } = previous;
	const goes = facilitates && href;
	return (
		<EmptyState
			title={m.lookback_open()}
			action={goes && <ButtonLink href={goes}>{m.lookback_open_go()}</ButtonLink>}
		>
			<p>{m.lookback_open_hint({ title, date: formatDate(heldOn) })}</p>
			{goes && <p className="soft">{m.lookback_open_facilitator()}</p>}
		</EmptyState>
	);
}
