import IconCheck from "@tabler/icons-react/dist/esm/icons/IconCheck.mjs";
import { Button } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";

export interface PersonInRoom {
	id: string;
	role: ParticipantRole;
	/** a nickname; for partners their name */
	name: string;
	/** of partners only */
	organisation: string;
	/** only partners wait to be */
	confirmed: boolean;
	/** for the form that confirms or removes */
	commandId: string;
}

type RowProps = { participant: PersonInRoom; mayChange: boolean };

/** Somebody who says to come for an organisation; only who receives people at the door can know that. */
export function WaitingPartner({ participant, mayChange }: RowProps) {
	const { name, organisation } = participant;
	return (
		<Card as="li" className="stack stack--tight">
			<div>
				<p className="people-name" dir="auto">
					{name}
				</p>
				<p className="soft" dir="auto">
					{organisation}
				</p>
			</div>
			{mayChange && (
				<>
					<form method="post">
						<CommandFields type="confirm-partner" participant={participant} />
						<Button
							icon={<IconCheck stroke={1.75} aria-hidden="true" />}
							aria-label={m.people_confirm_label({ name })}
						>
							{m.people_confirm()}
						</Button>
					</form>
					<RemoveForm participant={participant} />
				</>
			)}
		</Card>
	);
}

export function ParticipantRow({ participant, mayChange }: RowProps) {
	return (
		<li className="people-row">
			<div>
				<span className="people-name" dir="auto">
					{participant.name}
				</span>
				{participant.organisation && (
					<span className="people-organisation" dir="auto">
						{participant.organisation}
					</span>
				)}
			</div>
			{mayChange && <RemoveForm participant={participant} />}
		</li>
	);
}

/** Two presses remove somebody: the first opens what follows from it. Works without scripts. */
function RemoveForm({ participant }: { participant: PersonInRoom }) {
	return (
		<details className="confirm">
			<summary>
				{m.people_remove()}
				<VisuallyHidden> {participant.name}</VisuallyHidden>
			</summary>
			<form method="post" className="confirm__body stack stack--tight">
				<CommandFields type="remove-participant" participant={participant} />
				<p>{m.people_remove_explain({ name: participant.name })}</p>
				<Button variant="danger">{m.people_remove_confirm({ name: participant.name })}</Button>
			</form>
		</details>
	);
}

function CommandFields({ type, participant }: { type: string; participant: PersonInRoom }) {
	return (
		<>
			<input type="hidden" name="type" value={type} />
			<input type="hidden" name="id" value={participant.commandId} />
			<input type="hidden" name="participant" value={participant.id} />
		</>
	);
}
