import IconHeartHandshake from "@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs";
import IconMessageCircle from "@tabler/icons-react/dist/esm/icons/IconMessageCircle.mjs";
import IconPencil from "@tabler/icons-react/dist/esm/icons/IconPencil.mjs";
import IconUser from "@tabler/icons-react/dist/esm/icons/IconUser.mjs";
import { BrandMark } from "#app/components/brand-mark.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { formatCode } from "#app/domain/session/codes.ts";
import type { TimedPhase } from "#app/domain/vocabulary.ts";
import { formatDay, m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import type { JoinPanelProps } from "./join-panel.tsx";
import { WijkMap } from "./wijk-map.tsx";

export interface InvitationProps {
	title: string;
	wijk: { id: string; name: string; shortName: string };
	heldOn: string;
	startsAt: string;
	/** "21:30", or empty while nobody knows when it starts */
	endsAt: string;
	venue: string;
	parts: { phase: TimedPhase; minutes: number }[];
	join: JoinPanelProps["join"];
	shapes: MapShapes;
}

/** One sheet of A4 that a parent can read at the kitchen table. What nobody filled in is a line to write on. */
export function Invitation(props: InvitationProps) {
	const { title, wijk, heldOn, startsAt, endsAt, venue, parts, join, shapes } = props;
	return (
		<article className="sheet invitation" aria-labelledby="invitation-title">
			<header className="invitation__head">
				<div>
					<p className="invitation__kind">
						<BrandMark />
						<span>{m.invitation_kind()}</span>
					</p>
					<h2 id="invitation-title">{m.invitation_title({ wijk: wijk.name })}</h2>
					<p className="invitation__lead">{m.invitation_lead({ wijk: wijk.shortName })}</p>
				</div>
				<WijkMap shapes={shapes} wijk={wijk.id} />
			</header>

			<dl className="invitation__when">
				<div>
					<dt>{m.invitation_when()}</dt>
					<dd>{formatDay(heldOn)}</dd>
				</div>
				<div>
					<dt>{m.invitation_time()}</dt>
					<dd>{startsAt ? m.invitation_from_to({ from: startsAt, to: endsAt }) : <Line />}</dd>
				</div>
				<div>
					<dt>{m.invitation_where()}</dt>
					<dd>{venue || <Line />}</dd>
				</div>
			</dl>

			<div className="invitation__columns">
				<section aria-labelledby="invitation-parts">
					<h3 id="invitation-parts">{m.invitation_parts()}</h3>
					<ol className="invitation__parts">
						{parts.map(({ phase, minutes }) => (
							<li key={phase}>
								<span className="invitation__minutes">
									{minutes > 0 ? m.invitation_minutes({ minutes }) : m.invitation_no_clock()}
								</span>
								<span>
									<strong>{phaseNames[phase].name()}</strong>
									<br />
									{phaseNames[phase].hint()}
								</span>
							</li>
						))}
					</ol>
				</section>
				<section className="invitation__join" aria-labelledby="invitation-join">
					<h3 id="invitation-join">{m.invitation_join()}</h3>
					<p>{m.invitation_join_text()}</p>
					<QrCode
						className="invitation__qr"
						svg={join.qr.path}
						size={join.qr.size}
						label={m.prepare_join_scan()}
						text={join.shown}
					/>
					<p>
						{m.prepare_join_code()} <strong className="invitation__code">{formatCode(join.code)}</strong>
					</p>
				</section>
			</div>

			<ul className="invitation__promises">
				<li>
					<IconUser stroke={1.75} aria-hidden="true" />
					<p>
						<strong>{m.invitation_no_name()}</strong> {m.invitation_no_name_text()}
					</p>
				</li>
				<li>
					<IconPencil stroke={1.75} aria-hidden="true" />
					<p>
						<strong>{m.invitation_no_phone()}</strong> {m.invitation_no_phone_text()}
					</p>
				</li>
				<li>
					<IconMessageCircle stroke={1.75} aria-hidden="true" />
					<p>
						<strong>{m.invitation_language()}</strong> {m.invitation_language_text()}
					</p>
				</li>
				<li>
					<IconHeartHandshake stroke={1.75} aria-hidden="true" />
					<p>
						<strong>{m.invitation_house_rule()}</strong> {m.invitation_house_rule_text()}
					</p>
				</li>
			</ul>
			<footer className="invitation__foot">
				<p>{title}</p>
				<p>
					{m.invitation_questions()} <Line />
				</p>
			</footer>
		</article>
	);
}

/** Room to write by hand. */
function Line() {
	return <span className="write-line">{"\u00a0"}</span>;
}
