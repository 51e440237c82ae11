import IconCloudOff from "@tabler/icons-react/dist/esm/icons/IconCloudOff.mjs";
import IconCloudUp from "@tabler/icons-react/dist/esm/icons/IconCloudUp.mjs";
import { ButtonLink } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { type Phase, phases } from "#app/domain/vocabulary.ts";
import type { ConnectionState } from "#app/live/board-connection.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";

/** What the phone says about the connection and about what waits; empty when all is well. */
export function connectionWords(state: ConnectionState, waiting: number): string {
	const words = [
		state === "offline" && m.contribute_offline(),
		state === "polling" && m.connection_polling(),
		waiting === 1 && m.contribute_waiting_one(),
		waiting > 1 && m.contribute_waiting_many({ count: waiting }),
	];
	return words.filter(Boolean).join(" ");
}

export function ConnectionLine({ state, waiting }: { state: ConnectionState; waiting: number }) {
	const words = connectionWords(state, waiting);
	if (!words) return null;
	const Icon = state === "offline" ? IconCloudOff : IconCloudUp;
	return (
		<p className="connection-line">
			<Icon stroke={1.75} aria-hidden="true" />
			<span>{words}</span>
		</p>
	);
}

/** Telling is not open: before its part of the evening, or after it. */
export function NotTellingNow({ phase }: { phase: Phase }) {
	const before = phases.indexOf(phase) < phases.indexOf("tell");
	return (
		<Notice title={before ? m.contribute_not_yet() : m.contribute_over()}>
			<p>{before ? m.contribute_not_yet_hint() : m.contribute_over_hint()}</p>
			<p className="needs-script">{m.contribute_ahead()}</p>
		</Notice>
	);
}

/** Removed or logged out: what happened, and every unsent word, so that nothing typed is lost. */
export function EndedNotice({ texts }: { texts: string[] }) {
	return (
		<Notice tone="warning" live="alert" title={m.contribute_ended()}>
			<div className="stack">
				<p>{m.contribute_ended_hint()}</p>
				<UnsentTexts title={m.contribute_ended_texts()} texts={texts} />
				<div className="cluster">
					<ButtonLink href={paths.join}>{m.contribute_ended_join()}</ButtonLink>
					<ButtonLink href={paths.comeBack} variant="quiet">
						{m.contribute_ended_return()}
					</ButtonLink>
				</div>
			</div>
		</Notice>
	);
}

export function ClosedNotice({ texts }: { texts: string[] }) {
	return (
		<Notice title={m.contribute_closed()}>
			<div className="stack">
				<p>{m.contribute_closed_hint()}</p>
				<UnsentTexts title={m.contribute_unsent_text()} texts={texts} />
			</div>
		</Notice>
	);
}

/** Texts to read and copy, exactly as they were written. */
export function UnsentTexts({ title, texts }: { title: string; texts: string[] }) {
	if (texts.length === 0) return null;
	return (
		<div className="unsent stack stack--tight">
			<p className="unsent__title">{title}</p>
			{texts.map((text, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand here twice
				<blockquote key={index} className="unsent__text" dir="auto">
					{text}
				</blockquote>
			))}
		</div>
	);
}
