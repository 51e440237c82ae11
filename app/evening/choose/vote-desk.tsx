import { useRef } from "react";
import { Button } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { BoardMeta, BoardTheme } from "#app/domain/live/board.ts";
import { fewAgreements } from "#app/domain/session/session-settings.ts";
import type { CommandForm } from "#app/evening/shell/use-evening.tsx";
import { useKeptFocus } from "#app/evening/shell/use-kept-focus.ts";
import { m } from "#app/words/index.ts";
import type { Choice, Desk } from "./choice.ts";
import { LateJoiners } from "./late-joiners.tsx";
import { OwnChoices } from "./own-choices.tsx";
import { StickerForm, type StickerProblem } from "./sticker-form.tsx";
import { turnoutText } from "./turnout-text.ts";
import { VoteBar } from "./vote-bar.tsx";
import { stateTitles } from "./vote-states.ts";

export interface VoteDeskProps {
	meta: BoardMeta;
	themes: BoardTheme[];
	choice: Choice;
	form: CommandForm;
	/** why the counts of stickers were refused */
	stickerProblem: StickerProblem | null;
}

/** How the voting stands, for those who run the evening, and what the facilitator does with it. */
export function VoteDesk({ meta, themes, choice, form, stickerProblem }: VoteDeskProps) {
	const region = useRef<HTMLElement>(null);
	useKeptFocus(region);
	const { turnout, desk } = choice;
	const running = meta.votes === "open" || meta.votes === "closed";
	return (
		<section ref={region} tabIndex={-1} className="vote-desk stack" aria-labelledby="desk-title">
			<div className="stack stack--tight">
				<h2 id="desk-title">{stateTitles[meta.votes]()}</h2>
				{running && turnout && (
					<>
						<p className="vote-desk__turnout">{turnoutText(turnout)}</p>
						{turnout.voters !== null && turnout.people !== null && (
							<VoteBar votes={turnout.voters} most={Math.max(turnout.people, turnout.voters)} on />
						)}
					</>
				)}
				{meta.votes === "closed" && <p>{m.choose_desk_closed()}</p>}
				{meta.votes === "shown" && desk && <p>{m.choose_desk_shown()}</p>}
			</div>
			{desk && !meta.closed && !meta.adopted && (
				<>
					{themes.length > 0 && <VoteButtons meta={meta} form={form} />}
					<DeskParts {...{ meta, themes, desk, form, stickerProblem }} />
				</>
			)}
		</section>
	);
}

function VoteButtons({ meta, form }: Pick<VoteDeskProps, "meta" | "form">) {
	if (meta.votes === "none") return form({ type: "open-voting" }, <Button>{m.choose_open()}</Button>);
	if (meta.votes === "open") return form({ type: "close-voting" }, <Button>{m.choose_close()}</Button>);
	if (meta.votes === "shown") {
		return (
			<Disclosure summary={m.choose_round()}>
				<div className="stack stack--tight">
					<p>{m.choose_round_hint()}</p>
					{form({ type: "open-voting" }, <Button variant="secondary">{m.choose_round_confirm()}</Button>)}
				</div>
			</Disclosure>
		);
	}
	return (
		<div className="stack stack--tight">
			{form({ type: "show-votes" }, <Button>{m.choose_show()}</Button>)}
			<p className="small">{m.choose_show_hint({ most: fewAgreements })}</p>
			{form({ type: "open-voting" }, <Button variant="quiet">{m.choose_reopen()}</Button>)}
		</div>
	);
}

function DeskParts({
	meta,
	themes,
	desk,
	form,
	stickerProblem,
}: Omit<VoteDeskProps, "choice"> & { desk: Desk }) {
	if (themes.length === 0) return null;
	const counted = themes.reduce((sum, { id }) => sum + (desk.tallies[id] ?? 0), 0);
	const named = desk.groups.filter(({ theme }) => theme !== null).length;
	return (
		<>
			{meta.votes === "open" && <LateJoiners late={desk.late} form={form} />}
			{meta.votes !== "none" && (
				<Disclosure
					key={meta.voteRound}
					summary={m.choose_tally({ count: counted })}
					open={stickerProblem !== null || undefined}
				>
					<StickerForm themes={themes} tallies={desk.tallies} problem={stickerProblem} />
				</Disclosure>
			)}
			<Disclosure summary={m.choose_own({ count: named })}>
				<OwnChoices themes={themes} groups={desk.groups} />
			</Disclosure>
		</>
	);
}
