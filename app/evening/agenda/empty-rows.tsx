import type { AgreementField } from "#app/domain/agreement/agreement-fields.ts";
import type { EmptyText, StillEmpty } from "#app/domain/agreement/still-empty.ts";
import * as paths from "#app/paths.ts";
import { formatList, m } from "#app/words/index.ts";
import { languageName } from "#app/words/language-names.ts";
import { rightWords } from "#app/words/lists.ts";

/** What a field is called in a list of what is still empty. */
const fieldWords: Partial<Record<AgreementField, () => string>> = {
	passedTo: m.elaborate_field_passed_to,
	goal: m.elaborate_field_goal,
	action: m.elaborate_field_action,
	who: m.elaborate_field_who,
	lead: m.elaborate_field_lead,
	firstStep: m.elaborate_field_first_step,
	firstStepOn: m.elaborate_field_first_step_on,
	focusNode: m.elaborate_field_focus_point,
	layer: m.elaborate_field_layer,
	contactPoint: m.elaborate_field_contact,
	capacityDecider: m.elaborate_field_decider,
	noticedBy: m.elaborate_field_noticed,
	commitment: m.elaborate_field_commitment,
	condition: m.elaborate_field_condition,
	owner: m.elaborate_field_owner,
};

/**
 * What is still empty, with links to where it is filled in.
 * @param page its address, unless it is the page that this stands on
 */
export function EmptyRows({
	empty,
	page = "",
	className,
}: {
	empty: StillEmpty;
	page?: string;
	className: string;
}) {
	return (
		<ul className={className}>
			{empty.agreements.map(({ id, number, fields }) => (
				<li key={id}>
					<a href={page + paths.agreementHere(id)}>{m.agree_number({ number })}</a>{" "}
					{formatList(fields.map((field) => fieldWords[field]?.() ?? field))}
				</li>
			))}
			{empty.texts.map((text) => {
				const { place, words } = linkTo(text);
				return (
					<li key={words}>
						<a href={`${page}#${place}`}>{words}</a>
					</li>
				);
			})}
		</ul>
	);
}

function linkTo(text: EmptyText): { place: string; words: string } {
	if (text.kind === "vision") return { place: "visie", words: m.elaborate_vision_title() };
	if (text.kind === "rights") return { place: "kinderrechten", words: rightWords[text.right]() };
	return {
		place: "samenvatting",
		words: m.elaborate_field_summary({ language: languageName(text.language) }),
	};
}
