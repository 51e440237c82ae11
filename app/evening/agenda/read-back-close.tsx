import { ButtonLink } from "#app/components/button.tsx";
import * as paths from "#app/paths.ts";
import { formatDate, m } from "#app/words/index.ts";

/** How long partners have to confirm the agreements, in days after the evening. */
const daysToConfirm = 14;

/** "26 november 2026" for an evening on 12 November. */
export function confirmBefore(heldOn: string): string {
	const day = new Date(`${heldOn}T12:00:00Z`);
	day.setUTCDate(day.getUTCDate() + daysToConfirm);
	return formatDate(day);
}

/** The end of the evening: thanks, and what happens with the agreements from here. */
export function ReadBackClose({
	sessionId,
	heldOn,
	outcome,
}: {
	sessionId: string;
	heldOn: string;
	/** The reader may see the outcome. */
	outcome: boolean;
}) {
	return (
		<section className="read-back stack" aria-labelledby="read-back-title">
			<h2 id="read-back-title">{m.agree_close_title()}</h2>
			<p className="lead">{m.agree_close_thanks()}</p>
			<h3>{m.agree_close_next()}</h3>
			<ol className="read-back__steps">
				<li>{m.agree_close_step_elaborate()}</li>
				<li>{m.agree_close_step_confirm({ date: confirmBefore(heldOn) })}</li>
				<li>{m.agree_close_step_told()}</li>
				<li>{m.agree_close_step_year()}</li>
			</ol>
			<div className="cluster">
				<ButtonLink variant="primary" href={paths.mine(sessionId)}>
					{m.agree_close_mine()}
				</ButtonLink>
				{outcome && <ButtonLink href={paths.outcome(sessionId)}>{m.agree_close_outcome()}</ButtonLink>}
			</div>
		</section>
	);
}
