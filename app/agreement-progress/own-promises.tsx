import IconChevronRight from "@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs";
import { Badge } from "#app/components/badge.tsx";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { ProgressCheck } from "#app/domain/agreement/agreement-vocabulary.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { checkWords } from "#app/words/lists.ts";
import { StateBadge } from "./state-badge.tsx";
import "../styles/year.css";

/** What comes next for somebody who owns an agreement. */
export interface OwnPromise {
	id: string;
	sessionId: string;
	goal: string;
	action: string;
	placeName: string;
	started: boolean;
	check: ProgressCheck | null;
}

/** What somebody promised and is still at, with what is asked of them now. */
export function OwnPromises({ promises }: { promises: OwnPromise[] }) {
	if (promises.length === 0) return null;
	return (
		<section className="stack" aria-labelledby="own-promises">
			<h2 id="own-promises">{m.year_own_title()}</h2>
			<ul className="own-promises">
				{promises.map(({ id, sessionId, goal, action, placeName, started, check }) => (
					<li key={id} className="own-promise">
						<a href={paths.yearOf(sessionId, id)} className="own-promise__way">
							<span className="own-promise__goal" dir="auto">
								{titleOf({ goal, action }, m.export_no_words())}
							</span>
							<IconChevronRight stroke={1.75} aria-hidden="true" />
						</a>
						<span className="cluster">
							<span className="soft small">{placeName}</span>
							{check ? (
								<Badge tone="warning">{checkWords[check]()}</Badge>
							) : (
								<StateBadge state={started ? "loopt" : null} />
							)}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
