import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { Owner } from "#app/live/keep/kept-store.ts";
import type { Entry } from "#app/live/keep/outbox.ts";
import { outboxOf, useSending } from "#app/live/keep/use-outbox.ts";
import { m } from "#app/words/index.ts";
import { UnsentTexts } from "./phone-state.tsx";

/** What the server refused, also where the form that it came from is not on the page, or not there any more. */
export function RefusedWords({ owner, refused }: { owner: Owner; refused: Entry<{ text: string }>[] }) {
	return refused.map(({ command: { id }, draft, refusal }) => (
		<Notice key={id} className="table__notice" tone="warning" live="status" title={refusal?.message}>
			<div className="stack stack--tight">
				{draft && <UnsentTexts title={m.contribute_ended_texts()} texts={[draft.text]} />}
				<div className="cluster">
					<Button type="button" variant="quiet" onClick={() => outboxOf(owner).take(id)}>
						{draft ? m.agree_lost_let_go() : m.choose_refused_seen()}
					</Button>
				</div>
			</div>
		</Notice>
	));
}

/** The same of what was chosen; words come back in their own forms. */
export function RefusedChoices({ owner }: { owner: Owner }) {
	const { refused } = useSending<{ text: string }>(owner);
	return <RefusedWords owner={owner} refused={refused.filter(({ draft }) => !draft)} />;
}
