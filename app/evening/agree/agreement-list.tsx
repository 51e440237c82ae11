import IconArrowDown from "@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs";
import IconArrowUp from "@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs";
import IconPencil from "@tabler/icons-react/dist/esm/icons/IconPencil.mjs";
import IconTrash from "@tabler/icons-react/dist/esm/icons/IconTrash.mjs";
import { useRef } from "react";
import { Button, ButtonLink } from "#app/components/button.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { BoardAgreement } from "#app/domain/live/board.ts";
import type { CommandForm } from "#app/evening/shell/use-evening.tsx";
import { useKeptFocus } from "#app/evening/shell/use-kept-focus.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { AgreementCard } from "../agenda/agreement-card.tsx";
import { AgreementEditor, type AgreementWriting } from "../agenda/agreement-editor.tsx";
import { nameOf, toForm } from "../agenda/agreement-of-board.ts";
import type { Editing } from "../agenda/use-editing.ts";
import { useSteadyFocus } from "./use-steady-focus.ts";

export interface AgreementListProps {
	agreements: BoardAgreement[];
	writing: AgreementWriting;
	editing: Editing;
	form: CommandForm;
}

/** The agreements in their order, to write in, to move and to take away. */
export function AgreementList({ agreements, writing, editing, form }: AgreementListProps) {
	const region = useRef<HTMLOListElement>(null);
	useSteadyFocus(region);
	return (
		<ol ref={region} className="agreements">
			{agreements.map((agreement, at) => (
				<li key={agreement.id}>
					<WritableCard
						agreement={agreement}
						at={at}
						last={at === agreements.length - 1}
						writing={writing}
						editing={editing}
						form={form}
					/>
				</li>
			))}
		</ol>
	);
}

interface WritableCardProps extends Omit<AgreementListProps, "agreements"> {
	agreement: BoardAgreement;
	at: number;
	last: boolean;
}

function WritableCard({ agreement, at, last, writing, editing, form }: WritableCardProps) {
	const region = useRef<HTMLDivElement>(null);
	const { id, theme } = agreement;
	const name = nameOf(agreement) || m.agree_number({ number: at + 1 });
	const open = editing.open.has(id);
	// A card at the top has no way up, and one that is done no form: whoever stood there stands on the card.
	useKeptFocus(region);
	return (
		<div ref={region} tabIndex={-1} className="agreements__place">
			<AgreementCard
				number={at + 1}
				agreement={agreement}
				theme={writing.themes.find((each) => each.id === theme)?.name}
				withGaps
				actions={
					<>
						{!open && (
							<ButtonLink
								href={`?bewerk=${id}${paths.agreementHere(id)}`}
								aria-label={`${m.agree_edit()}: ${name}`}
								icon={<IconPencil stroke={1.75} aria-hidden="true" />}
								onClick={(event) => {
									event.preventDefault();
									editing.start(id);
								}}
							>
								{m.agree_edit()}
							</ButtonLink>
						)}
						{at > 0 &&
							form(
								{ type: "move-agenda-item", item: id, position: String(at - 1) },
								<Button variant="quiet" icon={<IconArrowUp stroke={1.75} aria-hidden="true" />}>
									{m.agree_up()} <VisuallyHidden>{name}</VisuallyHidden>
								</Button>,
							)}
						{!last &&
							form(
								{ type: "move-agenda-item", item: id, position: String(at + 1) },
								<Button variant="quiet" icon={<IconArrowDown stroke={1.75} aria-hidden="true" />}>
									{m.agree_down()} <VisuallyHidden>{name}</VisuallyHidden>
								</Button>,
							)}
						<Disclosure
							summary={
								<>
									{m.agree_remove()} <VisuallyHidden>{name}</VisuallyHidden>
								</>
							}
						>
							<div className="stack stack--tight">
								<p>{m.agree_remove_confirm()}</p>
								{form(
									{ type: "remove-agenda-item", item: id },
									<Button variant="danger" icon={<IconTrash stroke={1.75} aria-hidden="true" />}>
										{m.agree_remove_do()}
									</Button>,
								)}
							</div>
						</Disclosure>
					</>
				}
			>
				{open && (
					<AgreementEditor
						writing={writing}
						item={toForm(agreement)}
						title={name}
						focus={editing.latest === id}
						onDone={() => editing.stop(id)}
					/>
				)}
			</AgreementCard>
		</div>
	);
}
