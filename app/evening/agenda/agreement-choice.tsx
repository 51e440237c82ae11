import { Button } from "#app/components/button.tsx";
import { Field } from "#app/components/field.tsx";
import { Select } from "#app/components/select.tsx";
import type { BoardAgreement } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import { nameOf } from "./agreement-of-board.ts";

/** To which agreement a proposal belongs, under their numbers; one without words cannot be told from another. */
export function AgreementChoice({ id, agreements }: { id: string; agreements: BoardAgreement[] }) {
	return (
		<div className="stack stack--tight">
			<Field id={id} label={m.proposal_belongs_to()} hint={m.proposal_belongs_hint()}>
				<Select
					name="item"
					required
					placeholder={m.proposal_belongs_choose()}
					options={optionsOf(agreements)}
				/>
			</Field>
			<Button variant="secondary">{m.proposal_belongs_do()}</Button>
		</div>
	);
}

/** Whether there is an agreement to choose. */
export const canBelong = (agreements: BoardAgreement[]): boolean => optionsOf(agreements).length > 0;

function optionsOf(agreements: BoardAgreement[]): { value: string; label: string }[] {
	return agreements.flatMap((agreement, at) => {
		const name = nameOf(agreement);
		return name ? [{ value: agreement.id, label: `${at + 1}. ${name}` }] : [];
	});
}
