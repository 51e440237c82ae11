import type { Agreement, AgreementField, AgreementFields } from "#app/domain/agreement/agreement-fields.ts";
import { asKept } from "#app/domain/control-signs.ts";
import type { EditedAgreement } from "./edited-agreement.ts";

/**
 * An agreement's form that was posted without script and refused: what was typed, on top of what is saved now. When
 * somebody else was first, what they wrote stands beside every field that differs.
 */
export function postedAgreement(
	posted: Record<string, string> | undefined,
	items: Agreement[],
): { item: string; edited: EditedAgreement } | null {
	const there = posted?.type === "set-agenda-item" && items.find(({ id }) => id === posted.item);
	if (!posted || !there) return null;
	const typed: AgreementFields = { ...there.fields };
	const theirs: AgreementFields = {};
	const wasFirst = Number(posted.version) === there.version;
	for (const name of Object.keys(there.fields) as AgreementField[]) {
		const text = posted[name];
		if (text === undefined) continue;
		typed[name] = text;
		if (!wasFirst && asKept(text) !== asKept(there.fields[name] ?? ""))
			theirs[name] = there.fields[name] ?? "";
	}
	return { item: there.id, edited: { version: there.version, saved: there.fields, typed, theirs } };
}
