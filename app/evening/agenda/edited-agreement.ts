import type {
	AgreementField,
	AgreementFields,
	SavedAgreement,
} from "#app/domain/agreement/agreement-fields.ts";
import { asKept } from "#app/domain/control-signs.ts";

/** What somebody types in an agreement, beside what is saved of it as far as this page knows. */
export interface EditedAgreement {
	version: number;
	saved: AgreementFields;
	typed: AgreementFields;
	/** fields that somebody else changed while they were typed in here: what stands there now */
	theirs: AgreementFields;
}

/** Under which what is typed in an agreement is kept. */
export const agreementKind = (item: string): string => `agreement:${item}`;

/** The server takes white space off the ends, and a plain form ends its lines in its own way. */
const same = (one = "", other = ""): boolean => asKept(one) === asKept(other);

export const beginEditing = ({ version, fields }: SavedAgreement): EditedAgreement => ({
	version,
	saved: fields,
	typed: fields,
	theirs: {},
});

export const typeInto = (edited: EditedAgreement, field: AgreementField, text: string): EditedAgreement => ({
	...edited,
	typed: { ...edited.typed, [field]: text },
});

/**
 * Follows what others saved. Fields that nobody typed in here show the new text; where both wrote, what was typed stays
 * and the other text stands beside it until the writer decides.
 * @param sent what this page sent itself and has no answer to yet
 */
export function takeOver(
	edited: EditedAgreement,
	there: SavedAgreement,
	sent: AgreementFields = {},
): EditedAgreement {
	if (there.version <= edited.version) return edited;
	const typed = { ...edited.typed };
	const theirs = { ...edited.theirs };
	for (const field of Object.keys(there.fields) as AgreementField[]) {
		const [before, now] = [edited.saved[field], there.fields[field]];
		if (same(typed[field], before) && theirs[field] === undefined) typed[field] = now;
		if (same(typed[field], now)) delete theirs[field];
		else if (!same(now, before) && !same(now, sent[field])) theirs[field] = now;
	}
	return { version: there.version, saved: there.fields, typed, theirs };
}

/** The server took what was sent, as this version; what was typed since is still to be saved. */
export function afterSaving(
	edited: EditedAgreement,
	sent: { version: number; fields: AgreementFields },
	version: number,
): EditedAgreement {
	// What others hear of it may be here before the answer.
	if (edited.version !== sent.version) return edited;
	return { ...edited, version, saved: { ...edited.saved, ...sent.fields } };
}

/** The writer chose between their own text and that of somebody else. */
export function decide(
	edited: EditedAgreement,
	field: AgreementField,
	keep: "mine" | "theirs",
): EditedAgreement {
	const { [field]: other, ...theirs } = edited.theirs;
	const typed = keep === "theirs" ? { ...edited.typed, [field]: other } : edited.typed;
	return { ...edited, typed, theirs };
}

/** What is to be saved: typed, different from what is saved, and not to be decided on first. */
export function unsavedFields({ saved, typed, theirs }: EditedAgreement): AgreementFields {
	const changed = Object.entries(typed).filter(([name, text]) => {
		const field = name as AgreementField;
		return !same(text, saved[field]) && theirs[field] === undefined;
	});
	return Object.fromEntries(changed);
}

export const isUnsaved = ({ saved, typed }: EditedAgreement): boolean =>
	Object.entries(typed).some(([field, text]) => !same(text, saved[field as AgreementField]));
