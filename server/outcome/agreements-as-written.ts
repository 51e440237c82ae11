import type { Agreement } from "#app/domain/agreement/agreement-fields.ts";
import { type WritingLanguage, writingLanguages } from "#app/domain/vocabulary.ts";
import { formatInput } from "#app/words/index.ts";
import type { AgendaItem } from "#db/queries/agreements.server.ts";
import type { Participant } from "#db/queries/participants.server.ts";

const orEmpty = (value: string | number | null): string => (value === null ? "" : String(value));

/** A row as a form holds it. */
export function toAgreement(row: AgendaItem): Agreement {
	return {
		id: row.id,
		version: row.version,
		fields: {
			kind: row.kind,
			passedTo: orEmpty(row.passedTo),
			theme: orEmpty(row.themeId),
			goal: row.goal,
			action: row.action,
			who: row.who,
			lead: row.lead,
			firstStep: row.firstStep,
			firstStepOn: orEmpty(row.firstStepOn),
			focusNode: orEmpty(row.focusNode),
			layer: orEmpty(row.layer),
			contactPoint: row.contactPoint,
			extraCapacity: row.extraCapacity,
			capacityDecider: row.capacityDecider,
			noticedBy: row.noticedBy,
			indicator: orEmpty(row.indicatorId),
			targetValue: row.targetValue === null ? "" : formatInput(row.targetValue),
			targetDirection: orEmpty(row.targetDirection),
			targetYear: orEmpty(row.targetYear),
			commitment: orEmpty(row.commitment),
			condition: row.condition,
			owner: orEmpty(row.ownerId),
		},
	};
}

/** The languages of those who joined, Dutch first. */
export function languagesSpoken(people: Participant[]): WritingLanguage[] {
	const spoken = new Set(people.map(({ language }) => language));
	return writingLanguages.filter((language) => language === "nl" || spoken.has(language));
}
