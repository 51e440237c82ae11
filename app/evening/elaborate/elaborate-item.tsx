import { Badge } from "#app/components/badge.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { Agreement } from "#app/domain/agreement/agreement-fields.ts";
import { emptyFields } from "#app/domain/agreement/still-empty.ts";
import type { Board } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import { AgreementCard } from "../agenda/agreement-card.tsx";
import { AgreementEditor, type AgreementWriting } from "../agenda/agreement-editor.tsx";
import type { Agenda } from "./agenda.ts";
import { LaterFields } from "./later-fields.tsx";
import { LaterWords } from "./later-words.tsx";

/** One agreement to work out: what the room wrote stands above, the rest is filled in below it. */
export function ElaborateItem({
	item,
	number,
	board,
	agenda,
	writing,
	open,
}: {
	item: Agreement;
	number: number;
	board: Board;
	agenda: Agenda;
	/** null for who only reads */
	writing: AgreementWriting | null;
	/** The form stands open from the start. */
	open: boolean;
}) {
	const agreement = board.agreements.find(({ id }) => id === item.id);
	const empty = emptyFields(item.fields, agenda.focusNodes.length > 0).length;
	if (!agreement) return null;
	const title = m.agree_number({ number });
	return (
		<AgreementCard
			number={number}
			agreement={agreement}
			theme={board.themes.find(({ id }) => id === agreement.theme)?.name}
			withGaps={writing !== null}
			after={
				writing ? (
					<Disclosure
						open={open || undefined}
						summary={
							<>
								{m.elaborate_item()} <span className="visually-hidden">{title}</span>
								{empty > 0 && (
									<Badge className="elaborate__empty">{m.elaborate_item_empty({ count: empty })}</Badge>
								)}
							</>
						}
					>
						<AgreementEditor writing={writing} item={item} title={title} room="folded">
							<LaterFields agenda={agenda} />
						</AgreementEditor>
					</Disclosure>
				) : (
					<LaterWords item={item} agenda={agenda} />
				)
			}
		/>
	);
}
