import { IconChevronRight } from "@tabler/icons-react";
import { Badge } from "#app/components/badge.tsx";
import { titleOf } from "#app/domain/agreement-title.ts";
import { m } from "#app/i18n/index.ts";
import { checkWords } from "#app/i18n/words.ts";
import { StateBadge } from "./state-badge.tsx";
import type { OwnPromise } from "./year.ts";
import "../styles/year.css";

/** What somebody promised and is still at, with what is asked of them now. */
export function OwnPromises({ promises }: { promises: OwnPromise[] }) {
	if (promises.length === 0) return null;
	return (
		<section className="stack" aria-labelledby="own-promises">
			<h2 id="own-promises">{m.year_own_title()}</h2>
			<ul className="own-promises">
				{promises.map(({ id, sessionId, goal, action, placeName, started, check }) => (
					<li key={id} className="own-promise">
						<a href={`/sessies/${sessionId}/jaar#afspraak-${id}`} className="own-promise__way">
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
