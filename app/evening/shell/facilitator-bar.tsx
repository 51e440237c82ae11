import IconArrowLeft from "@tabler/icons-react/dist/esm/icons/IconArrowLeft.mjs";
import IconArrowRight from "@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs";
import IconUsersGroup from "@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { BoardMeta } from "#app/domain/live/board.ts";
import { type Phase, phases } from "#app/domain/vocabulary.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { phaseNames } from "#app/words/phase-names.ts";
import { CloseEvening } from "./close-evening.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";

export interface FacilitatorBarProps {
	sessionId: string;
	meta: BoardMeta;
	waiting: { contributions: number; partners: number; proposals: number };
	/** renders a form around one button; with or without scripts it posts the same command */
	form: (fields: Record<string, string>, button: ReactNode) => ReactNode;
	/** a reader sees what waits, but does not run the evening */
	facilitates: boolean;
}

/** The parts in which an evening can be closed for good. */
const closing: ReadonlySet<Phase> = new Set(["close", "elaborate"]);

/** Where the focus was when the page went to another part: the bar of that page takes it over, on the same button. */
let left: { direction?: string } | null = null;

/** What the facilitator needs at hand: back, on, everybody along, what waits, who is here. */
export function FacilitatorBar(props: FacilitatorBarProps) {
	const { sessionId, meta, waiting, form, facilitates } = props;
	const bar = useRef<HTMLElement>(null);
	// The first part of the evening has no way back, the last one no way on.
	useKeptFocus(bar);
	useLayoutEffect(() => {
		const here = bar.current;
		if (left) (buttonOf(here, left.direction) ?? here)?.focus({ preventScroll: true });
		left = null;
		return () => {
			const focused = document.activeElement;
			left = focused instanceof HTMLElement && here?.contains(focused) ? { ...focused.dataset } : null;
		};
	}, []);
	const toRead = waiting.contributions + waiting.proposals;
	const at = phases.indexOf(meta.phase);
	const [before, after] = [phases[at - 1], phases[at + 1]];
	return (
		<section ref={bar} tabIndex={-1} className="facilitator-bar" aria-label={m.table_facilitator_bar()}>
			{facilitates && !meta.closed && (
				<div className="facilitator-bar__phases">
					{before && phaseForm(meta.phase, before, "back", form)}
					{after && phaseForm(meta.phase, after, "on", form)}
					{form(
						{ type: "set-follow-me", on: meta.followMe ? "" : "1" },
						<Button
							variant="quiet"
							aria-pressed={meta.followMe}
							icon={<IconUsersGroup stroke={1.75} aria-hidden="true" />}
						>
							{meta.followMe ? m.table_follow_on() : m.table_follow_off()}
						</Button>,
					)}
				</div>
			)}
			<div className="facilitator-bar__links">
				<ButtonLink variant={toRead > 0 ? "secondary" : "quiet"} href={paths.moderate(sessionId)}>
					{m.table_waiting({ count: toRead })}
				</ButtonLink>
				{facilitates && (
					<ButtonLink variant={waiting.partners > 0 ? "secondary" : "quiet"} href={paths.people(sessionId)}>
						{waiting.partners > 0 ? m.table_people_waiting({ count: waiting.partners }) : m.table_people()}
					</ButtonLink>
				)}
				<ButtonLink variant="quiet" href={paths.hall(sessionId)}>
					{m.table_hall()}
				</ButtonLink>
				<ButtonLink variant="quiet" href={paths.outcome(sessionId)}>
					{m.table_outcome()}
				</ButtonLink>
				{facilitates && (
					<ButtonLink variant="quiet" href={paths.prepare(sessionId)}>
						{m.table_prepare()}
					</ButtonLink>
				)}
				{facilitates && closing.has(meta.phase) && !meta.closed && (
					<CloseEvening sessionId={sessionId} toRead={toRead} form={form} />
				)}
			</div>
		</section>
	);
}

const buttonOf = (bar: HTMLElement | null, direction?: string) =>
	bar?.querySelector<HTMLElement>(`[data-direction="${direction}"]`);

function phaseForm(
	from: Phase,
	phase: Phase,
	direction: "back" | "on",
	form: FacilitatorBarProps["form"],
): ReactNode {
	const name = phaseNames[phase].name();
	return form(
		{ type: "set-phase", phase, from },
		direction === "back" ? (
			<Button
				variant="secondary"
				data-direction={direction}
				icon={<IconArrowLeft stroke={1.75} aria-hidden="true" />}
			>
				{m.table_phase_back()} <VisuallyHidden>{m.table_phase_back_to({ phase: name })}</VisuallyHidden>
			</Button>
		) : (
			<Button
				variant="primary"
				data-direction={direction}
				icon={<IconArrowRight stroke={1.75} aria-hidden="true" />}
			>
				{m.table_phase_next({ phase: name })}
			</Button>
		),
	);
}
