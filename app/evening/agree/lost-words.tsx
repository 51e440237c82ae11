import { useEffect, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import {
	type AgreementField,
	type AgreementFields,
	roomFields,
} from "#app/domain/agreement/agreement-fields.ts";
import { findDrafts } from "#app/live/keep/drafts.ts";
import type { Owner } from "#app/live/keep/kept-store.ts";
import { outboxOf } from "#app/live/keep/use-outbox.ts";
import { m } from "#app/words/index.ts";
import { agreementKind, type EditedAgreement, unsavedFields } from "../agenda/edited-agreement.ts";

const choices: ReadonlySet<AgreementField> = new Set(["kind", "theme", "passedTo"]);

/** What was typed in agreements that somebody else took away meanwhile: to make a new one of, or to let go. */
export function LostWords({
	owner,
	items,
	onMake,
}: {
	owner: Owner;
	/** ids of the agreements that are there */
	items: string[];
	/** Makes an agreement with these fields. @returns whether it is there */
	onMake(fields: AgreementFields): Promise<boolean>;
}) {
	const { session, actor } = owner;
	const [lost, setLost] = useState<{ name: string; fields: AgreementFields }[]>([]);
	const there = items.join(" ");
	useEffect(() => {
		const known = new Set(there.split(" ").map(agreementKind));
		let gone = false;
		void findDrafts<EditedAgreement>(outboxOf({ session, actor }).store, agreementKind("")).then((drafts) => {
			const left = drafts.filter(({ kind }) => !known.has(kind));
			if (gone) return;
			setLost(left.map(({ name, draft }) => ({ name, fields: { ...draft.typed, ...unsavedFields(draft) } })));
		});
		return () => {
			gone = true;
		};
	}, [session, actor, there]);

	const letGo = (name: string) => {
		outboxOf(owner).store.remove(name);
		setLost((before) => before.filter((each) => each.name !== name));
	};
	return lost.map(({ name, fields }) => (
		<Notice key={name} tone="warning" live="alert" title={m.agree_lost_title()}>
			<div className="unsent stack stack--tight">
				{roomFields
					.filter((field) => !choices.has(field) && fields[field])
					.map((field) => (
						<blockquote key={field} className="unsent__text" dir="auto">
							{fields[field]}
						</blockquote>
					))}
				<div className="cluster">
					<Button
						type="button"
						onClick={async () => {
							if (await onMake(fields)) letGo(name);
						}}
					>
						{m.agree_lost_make()}
					</Button>
					<Button type="button" variant="quiet" onClick={() => letGo(name)}>
						{m.agree_lost_let_go()}
					</Button>
				</div>
			</div>
		</Notice>
	));
}
