import IconCircleCheck from "@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs";
import { stillEmpty } from "#app/domain/agreement/still-empty.ts";
import { useWorkbook } from "#app/evening/texts/workbook-context.tsx";
import { m } from "#app/words/index.ts";
import { EmptyRows } from "../agenda/empty-rows.tsx";
import type { Agenda } from "./agenda.ts";

/** What is still empty, calmly: nothing of it has to be there before the agreements are adopted. */
export function EmptyList({ agenda }: { agenda: Agenda }) {
	const { texts } = useWorkbook();
	const empty = stillEmpty(agenda.items, texts, agenda.languages, agenda.focusNodes.length > 0);
	return (
		<section className="empty-list stack stack--tight" aria-labelledby="empty-title">
			<h2 id="empty-title">{m.elaborate_empty_title()}</h2>
			{empty.agreements.length === 0 && empty.texts.length === 0 && (
				<p className="confirmations__who">
					<IconCircleCheck stroke={1.75} aria-hidden="true" />
					<span>{m.elaborate_empty_none()}</span>
				</p>
			)}
			<EmptyRows empty={empty} className="empty-list__rows" />
		</section>
	);
}
