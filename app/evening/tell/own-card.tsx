import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import IconCircleX from "@tabler/icons-react/dist/esm/icons/IconCircleX.mjs";
import IconEraser from "@tabler/icons-react/dist/esm/icons/IconEraser.mjs";
import IconHourglass from "@tabler/icons-react/dist/esm/icons/IconHourglass.mjs";
import IconPencil from "@tabler/icons-react/dist/esm/icons/IconPencil.mjs";
import type { ReactNode } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { type StatusTone, toneClass } from "#app/components/tone.ts";
import type { OwnContribution } from "#app/domain/contribution/contribution.ts";
import { formatTime, m } from "#app/words/index.ts";
import "#app/styles/board.css";
import { kindLabel, lensLook, SubjectIcon, subjectLabel } from "#app/contributions/lens.tsx";

/** An own contribution, with its figure in words. */
export type OwnCardData = OwnContribution<{
	label: string;
	place: string;
	value: string | null;
	revised: string | null;
}>;

const states: Record<
	OwnCardData["status"],
	{ tone: StatusTone | undefined; Icon: typeof IconPencil; words: () => string }
> = {
	waiting: { tone: "info", Icon: IconHourglass, words: m.mine_waiting },
	approved: { tone: "success", Icon: IconCircleCheck, words: m.mine_approved },
	rejected: { tone: "warning", Icon: IconCircleX, words: m.mine_rejected },
	withdrawn: { tone: undefined, Icon: IconEraser, words: m.mine_withdrawn },
};

/** What became of it, what it says, and what its writer can still do. `commandId` is for withdrawing. */
export function OwnCard({
	own,
	editPath,
	commandId,
	children,
}: {
	own: OwnCardData;
	editPath: string;
	commandId: string;
	/** what became of it in the evening's themes and agreements */
	children?: ReactNode;
}) {
	const { tone, Icon: LensIcon, label } = lensLook(own.lens);
	const state = states[own.status];
	return (
		<article className={`board-card ${toneClass(tone)}`} data-contribution={own.id}>
			<p className="own-card__state">
				<Badge tone={state.tone} icon={<state.Icon stroke={1.75} aria-hidden="true" />}>
					{own.wasMissed ? m.mine_unread() : state.words()}
				</Badge>
			</p>
			{own.status === "rejected" && (
				<p className="own-card__reason">
					{own.reason ? m.mine_reason({ reason: own.reason }) : m.mine_reason_none()}
				</p>
			)}
			<p className="board-card__lens">
				<LensIcon stroke={1.75} aria-hidden="true" />
				<span>{label()}</span>
			</p>
			{own.status === "withdrawn" ? (
				<p className="soft">{m.mine_withdrawn_hint()}</p>
			) : (
				<p className="board-card__text" lang={own.language} dir="auto">
					{own.text}
				</p>
			)}
			<p className="board-card__who">
				<span className="board-card__about">
					<SubjectIcon subject={own.about} />
					<span>{subjectLabel(own.about)}</span>
				</span>
				<span>{kindLabel(own.kind)}</span>
				<span>{momentWords(own)}</span>
			</p>
			<p className="board-card__figure">{figureWords(own)}</p>
			{own.status !== "withdrawn" && (
				<p className="board-card__note">{own.quotable ? m.mine_quotable() : m.mine_not_quotable()}</p>
			)}
			{children}
			{(own.mayEdit || own.mayWithdraw) && <Actions own={own} editPath={editPath} commandId={commandId} />}
		</article>
	);
}

function Actions({ own, editPath, commandId }: { own: OwnCardData; editPath: string; commandId: string }) {
	return (
		<div className="own-card__actions">
			{own.mayEdit && (
				<ButtonLink
					className="own-card__edit"
					href={editPath}
					variant="quiet"
					aria-label={`${m.mine_edit()}: ${own.text}`}
					icon={<IconPencil stroke={1.75} aria-hidden="true" />}
				>
					{m.mine_edit()}
				</ButtonLink>
			)}
			{own.mayWithdraw && (
				<Disclosure summary={m.mine_withdraw()}>
					<form method="post" className="stack stack--tight">
						<input type="hidden" name="type" value="withdraw-contribution" />
						<input type="hidden" name="id" value={commandId} />
						<input type="hidden" name="contribution" value={own.id} />
						<p>{own.isFrozen ? m.mine_withdraw_frozen() : m.mine_withdraw_confirm()}</p>
						<Button variant="danger" icon={<IconEraser stroke={1.75} aria-hidden="true" />}>
							{m.mine_withdraw_do()}
						</Button>
					</form>
				</Disclosure>
			)}
		</div>
	);
}

function momentWords({ sentAt, changedAt }: OwnCardData): string {
	const sent = m.mine_sent_at({ time: formatTime(sentAt) });
	return changedAt ? `${sent}, ${m.mine_changed_at({ time: formatTime(changedAt) })}` : sent;
}

/** Which figure it is about, the value that was written about, and that it was revised since. */
function figureWords({ figure }: OwnCardData): string {
	if (!figure) return m.mine_about_wijk();
	const { label, place, value, revised } = figure;
	return [
		`${m.mine_about_figure({ label, place })}.`,
		value ? m.mine_about_value({ value }) : m.mine_about_value_unknown(),
		revised && m.mine_revised({ value: revised }),
	]
		.filter(Boolean)
		.join(" ");
}
