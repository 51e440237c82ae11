import { IconCircleCheck } from "@tabler/icons-react";
import { languageName } from "#app/board/lens.tsx";
import type { AgreementField } from "#app/domain/agreement-fields.ts";
import { formatList, m } from "#app/i18n/index.ts";
import { rightWords } from "#app/i18n/words.ts";
import { useWorkbook } from "#app/workbook/workbook-context.tsx";
import type { Agenda } from "./agenda.ts";
import { type EmptyText, emptyFields, emptyTexts } from "./still-empty.ts";

/** What a field is called in a list of what is still empty. */
const fieldWords: Partial<Record<AgreementField, () => string>> = {
	passedTo: m.elaborate_field_passed_to,
	goal: m.elaborate_field_goal,
	action: m.elaborate_field_action,
	who: m.elaborate_field_who,
	lead: m.elaborate_field_lead,
	firstStep: m.elaborate_field_first_step,
	firstStepOn: m.elaborate_field_first_step_on,
	focusPoint: m.elaborate_field_focus_point,
	layer: m.elaborate_field_layer,
	contactPoint: m.elaborate_field_contact,
	capacityDecider: m.elaborate_field_decider,
	noticedBy: m.elaborate_field_noticed,
	commitment: m.elaborate_field_commitment,
	condition: m.elaborate_field_condition,
	owner: m.elaborate_field_owner,
};

/** What is still empty, calmly: nothing of it has to be there before the agreements are adopted. */
export function EmptyList({ agenda }: { agenda: Agenda }) {
	const { texts } = useWorkbook();
	const agreements = agenda.items
		.map(({ id, fields }, at) => ({ id, number: at + 1, empty: emptyFields(fields) }))
		.filter(({ empty }) => empty.length > 0);
	const unwritten = emptyTexts(texts, agenda.languages);
	const done = agreements.length === 0 && unwritten.length === 0;
	return (
		<section className="empty-list stack stack--tight" aria-labelledby="empty-title">
			<h2 id="empty-title">{m.elaborate_empty_title()}</h2>
			{done && (
				<p className="confirmations__who">
					<IconCircleCheck stroke={1.75} aria-hidden="true" />
					<span>{m.elaborate_empty_none()}</span>
				</p>
			)}
			<ul className="empty-list__rows">
				{agreements.map(({ id, number, empty }) => (
					<li key={id}>
						<a href={`#afspraak-${id}`}>{m.agree_number({ number })}</a>{" "}
						{formatList(empty.map((field) => fieldWords[field]?.() ?? field))}
					</li>
				))}
				{unwritten.map((text) => {
					const { href, words } = linkTo(text);
					return (
						<li key={words}>
							<a href={href}>{words}</a>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function linkTo(text: EmptyText): { href: string; words: string } {
	if (text.kind === "vision") return { href: "#visie", words: m.elaborate_vision_title() };
	if (text.kind === "rights") return { href: "#kinderrechten", words: rightWords[text.right]() };
	return {
		href: "#samenvatting",
		words: m.elaborate_field_summary({ language: languageName(text.language) }),
	};
}
