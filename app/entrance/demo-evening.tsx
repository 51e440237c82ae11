import { ButtonLink } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { QrCode } from "../components/qr-code.tsx";
import { m } from "../words/index.ts";
import { DemoLogins } from "./demo-logins.tsx";

/** What the start page of a demo shows of its running evening. */
export interface ShownDemoEvening {
	path: string;
	title: string;
	placeId: string;
	place: string;
	/** In groups; null once the evening is closed. */
	code: string | null;
	join: { path: string; url: string; qr: { path: string; size: number } };
	/** Where phones find this server; empty when it listens to its own machine alone. */
	phones: string[];
}

/** The running evening of the demo: join it, sit down as anybody, and let phones in. */
export function DemoEvening({ evening }: { evening: ShownDemoEvening }) {
	return (
		<Card as="section" className="demo-evening" aria-labelledby="demo-title">
			<div className="demo-evening__words stack stack--loose">
				<div className="stack stack--tight">
					<p className="eyebrow">{m.demo_eyebrow()}</p>
					<h2 id="demo-title">
						{evening.code
							? m.demo_title({ place: evening.place })
							: m.demo_title_closed({ place: evening.place })}
					</h2>
					<p>
						{evening.code
							? m.demo_intro({ title: evening.title })
							: m.demo_intro_closed({ title: evening.title })}
					</p>
				</div>
				{evening.code && (
					<div className="stack stack--tight">
						<ButtonLink variant="primary" href={evening.join.path}>
							{m.demo_join()}
						</ButtonLink>
						<p className="soft small">{m.demo_join_hint()}</p>
					</div>
				)}
				<DemoLogins
					title={evening.code ? m.demo_logins_title() : m.demo_logins_title_closed()}
					evening={evening.path}
				/>
			</div>
			<div className="demo-evening__phone stack">
				{evening.code ? (
					<>
						<QrCode
							svg={evening.join.qr.path}
							size={evening.join.qr.size}
							label={m.demo_scan()}
							text={m.demo_code({ code: evening.code })}
						/>
						<PhonesIn phones={evening.phones} />
					</>
				) : (
					<p>{m.demo_closed()}</p>
				)}
			</div>
		</Card>
	);
}

/** Says truthfully whether phones can come in, and if not, how. */
function PhonesIn({ phones }: { phones: string[] }) {
	if (phones.length === 0) {
		return (
			<div className="stack stack--tight">
				<h3>{m.demo_phones_closed()}</h3>
				<p>{m.demo_phones_how()}</p>
				<p>
					<code className="command">HOST=0.0.0.0 npm start</code>
				</p>
				<p className="soft small">{m.demo_phones_warning()}</p>
			</div>
		);
	}
	return (
		<div className="stack stack--tight">
			<h3>{m.demo_phones_open()}</h3>
			<ul>
				{phones.map((address) => (
					<li key={address}>
						<a href={address}>{address}</a>
					</li>
				))}
			</ul>
			<p className="soft small">{m.demo_phones_warning()}</p>
		</div>
	);
}
