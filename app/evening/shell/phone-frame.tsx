import IconClock from "@tabler/icons-react/dist/esm/icons/IconClock.mjs";
import type { ReactNode } from "react";
import { BrandMark } from "#app/components/brand-mark.tsx";
import { LanguageSwitch } from "#app/components/language-switch.tsx";
import { Page } from "#app/components/page.tsx";
import type { BoardMeta } from "#app/domain/live/board.ts";
import * as paths from "#app/paths.ts";
import { getLocale, m } from "#app/words/index.ts";
import { spokenLanguages } from "#app/words/languages.ts";
import "#app/styles/contribute.css";
import { useMinutesLeft } from "#app/live/use-minutes-left.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import { NothingKept } from "./nothing-kept.tsx";

export interface PhoneFrameProps {
	sessionId: string;
	wijk: string;
	/** The reader may also go to the table. */
	table: boolean;
	/** the address of this page, when it is not where people tell */
	path?: string;
	children: ReactNode;
}

/** The frame of a contributor's pages: a small header, so that a phone starts with what matters. */
export function PhoneFrame({
	sessionId,
	wijk,
	table,
	path = paths.tell(sessionId),
	children,
}: PhoneFrameProps) {
	return (
		<Page
			className="phone"
			header={
				<header className="page-header phone__header">
					<span className="phone__wijk">
						<BrandMark />
						<strong>{wijk}</strong>
					</span>
					<div className="page-header__actions">
						{table && <a href={paths.session(sessionId)}>{m.contribute_table()}</a>}
						<LanguageSwitch current={getLocale()} next={path} options={spokenLanguages()} />
					</div>
				</header>
			}
		>
			<NothingKept />
			{children}
		</Page>
	);
}

/** Which part of the evening it is, what happens in it, and quietly how long it lasts. */
export function PhoneNow({ meta, serverNow }: { meta: BoardMeta; serverNow: string }) {
	const minutes = useMinutesLeft(meta.closed ? null : meta.phaseEndsAt, serverNow);
	const { name, hint } = phaseNames[meta.phase];
	return (
		<div className="phone__now">
			<div aria-live="polite">
				<h1>{name()}</h1>
				<p>{hint()}</p>
			</div>
			{minutes !== null && (
				<p className="phone__minutes">
					<IconClock stroke={1.75} aria-hidden="true" />
					<span>{minutesWords(minutes)}</span>
				</p>
			)}
		</div>
	);
}

function minutesWords(minutes: number): string {
	if (minutes === 0) return m.contribute_time_over();
	return minutes === 1 ? m.contribute_minute_left() : m.contribute_minutes_left({ minutes });
}
