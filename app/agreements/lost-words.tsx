import { useEffect, useState } from "react";
import type { Owner } from "#app/board/outbox.ts";
import { phoneStorage } from "#app/board/use-outbox.ts";
import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { type AgreementField, type AgreementFields, roomFields } from "#app/domain/agreement-fields.ts";
import { m } from "#app/i18n/index.ts";
import { unsavedFields } from "./edited-agreement.ts";
import { keepEdited, readEdited } from "./kept-agreements.ts";

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
	const [lost, setLost] = useState<{ item: string; fields: AgreementFields }[]>([]);
	const there = items.join(" ");
	useEffect(() => {
		const storage = phoneStorage();
		const kept = storage ? [...readEdited(storage, { session, actor })] : [];
		setLost(
			kept
				.filter(([item]) => !there.split(" ").includes(item))
				.map(([item, edited]) => ({ item, fields: { ...edited.typed, ...unsavedFields(edited) } })),
		);
	}, [session, actor, there]);

	const letGo = (item: string) => {
		const storage = phoneStorage();
		if (storage) keepEdited(storage, owner, item, null);
		setLost((before) => before.filter((each) => each.item !== item));
	};
	return lost.map(({ item, fields }) => (
		<Notice key={item} tone="warning" live="alert" title={m.agree_lost_title()}>
			<div className="unsent stack stack--tight">
				{roomFields
					.filter((name) => !choices.has(name) && fields[name])
					.map((name) => (
						<blockquote key={name} className="unsent__text" dir="auto">
							{fields[name]}
						</blockquote>
					))}
				<div className="cluster">
					<Button
						type="button"
						onClick={async () => {
							if (await onMake(fields)) letGo(item);
						}}
					>
						{m.agree_lost_make()}
					</Button>
					<Button type="button" variant="quiet" onClick={() => letGo(item)}>
						{m.agree_lost_let_go()}
					</Button>
				</div>
			</div>
		</Notice>
	));
}
