import { m } from "../words/index.ts";

/** What is kept, who sees it, until when: each says what the product does today, not what it means to do. */
const kept = [
	{ what: m.privacy_nickname, who: m.privacy_nickname_who, long: m.privacy_nickname_long },
	{ what: m.privacy_text, who: m.privacy_text_who, long: m.privacy_text_long },
	{ what: m.privacy_rejected, who: m.privacy_rejected_who, long: m.privacy_rejected_long },
	{ what: m.privacy_partner, who: m.privacy_partner_who, long: m.privacy_partner_long },
	{ what: m.privacy_account, who: m.privacy_account_who, long: m.privacy_account_long },
	{ what: m.privacy_log, who: m.privacy_log_who, long: m.privacy_log_long },
	{ what: m.privacy_figures, who: m.privacy_figures_who, long: m.privacy_figures_long },
];

/** A list and not a table: three columns of sentences do not fit a phone. */
export function KeptList() {
	return (
		<ul className="kept-list">
			{kept.map(({ what, who, long }) => (
				<li key={what()} className="kept-list__one">
					<h3>{what()}</h3>
					<dl>
						<div>
							<dt>{m.privacy_who()}</dt>
							<dd>{who()}</dd>
						</div>
						<div>
							<dt>{m.privacy_long()}</dt>
							<dd>{long()}</dd>
						</div>
					</dl>
				</li>
			))}
		</ul>
	);
}
