import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import * as paths from "#app/paths.ts";
import { SiteFooter, SiteHeader } from "#app/site/site-chrome.tsx";
import type { Viewer } from "#app/site/viewer.ts";
import { formatDate, m } from "#app/words/index.ts";
import { YearTally } from "../agreement-progress/year-tally.tsx";
import { AgreementCard } from "./agreement-card.tsx";
import type { ReportFailure, YearAgreement } from "./year.ts";
import "../styles/year.css";

export interface YearPageProps {
	viewer: Viewer;
	session: { id: string; title: string; wijk: string; heldOn: string };
	/** null while nothing is adopted, or this reader may not see it yet */
	year: { version: string; adoptedAt: string; agreements: YearAgreement[] } | null;
	/** the agreements are being changed now: a newer version follows */
	reopened: boolean;
	/** id of the agreement that somebody just reported on */
	reported: string | null;
	failure: ReportFailure | null;
}

/** "Zo staat het met onze afspraken": for everybody who was there, through the year. */
export function YearPage({ viewer, session, year, reopened, reported, failure }: YearPageProps) {
	const path = paths.year(session.id);
	return (
		<Page
			width="wide"
			className="year"
			header={
				<SiteHeader
					viewer={viewer}
					path={path}
					context={
						<p>
							<strong>{session.wijk}</strong>, {formatDate(session.heldOn)}
						</p>
					}
				/>
			}
			footer={<SiteFooter />}
		>
			<div className="stack stack--loose">
				<div className="stack">
					<h1>{m.year_title()}</h1>
					{year && (
						<p className="lead">
							{m.year_intro({
								title: session.title,
								date: formatDate(year.adoptedAt),
								version: year.version,
							})}
						</p>
					)}
				</div>
				{reopened && <Notice>{year ? m.year_reopened() : m.year_reopened_wait()}</Notice>}
				{year && year.agreements.length > 0 ? (
					<Agreements session={session} agreements={year.agreements} reported={reported} failure={failure} />
				) : (
					<EmptyState
						title={reopened ? m.year_nothing_now() : m.year_nothing_yet()}
						action={<ButtonLink href={paths.session(session.id)}>{m.year_to_evening()}</ButtonLink>}
					>
						{!reopened && m.year_nothing_yet_hint()}
					</EmptyState>
				)}
			</div>
		</Page>
	);
}

type AgreementsProps = Pick<YearPageProps, "session" | "reported" | "failure"> & {
	agreements: YearAgreement[];
};

/** What waits for an answer of this reader comes first. */
function Agreements({ session, agreements, reported, failure }: AgreementsProps) {
	const asked = agreements.filter(({ report }) => report?.check);
	const others = agreements.filter(({ report }) => !report?.check);
	const cards = (some: YearAgreement[]) =>
		some.map((agreement) => (
			<AgreementCard
				key={agreement.id}
				sessionId={session.id}
				agreement={agreement}
				reported={reported === agreement.id}
				failure={failure?.item === agreement.id ? failure : null}
			/>
		));
	return (
		<>
			<YearTally agreements={agreements} />
			{asked.length > 0 && (
				<section className="stack" aria-labelledby="year-asked">
					<h2 id="year-asked">
						{asked.length === 1 ? m.year_asked_one() : m.year_asked({ count: asked.length })}
					</h2>
					{cards(asked)}
				</section>
			)}
			{others.length > 0 && (
				<section className="stack" aria-labelledby="year-agreements">
					<h2 id="year-agreements">{asked.length > 0 ? m.year_others() : m.year_all()}</h2>
					{cards(others)}
				</section>
			)}
		</>
	);
}
