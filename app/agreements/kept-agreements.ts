import type { Owner } from "#app/board/outbox.ts";
import type { EditedAgreement } from "./edited-agreement.ts";

/** The same beginning as that of the outbox, whose clean-up takes these off the device too when they are old. */
const ownPrefix = ({ session, actor }: Owner) => `duidingstafel:${session}:${actor}:`;
const prefixOf = (owner: Owner) => `${ownPrefix(owner)}agreement:`;

/** Keeps on this device what is typed in an agreement and not saved; null takes it off. */
export function keepEdited(
	storage: Storage,
	owner: Owner,
	item: string,
	kept: { edited: EditedAgreement; now: number } | null,
): void {
	try {
		if (!kept) storage.removeItem(prefixOf(owner) + item);
		else {
			const { edited, now } = kept;
			storage.setItem(prefixOf(owner) + item, JSON.stringify({ edited, savedAt: now }));
		}
	} catch {
		// A device without room still has the text in its form.
	}
}

/** What this person left unsaved on this device, by agreement. */
export function readEdited(storage: Storage, owner: Owner): Map<string, EditedAgreement> {
	const prefix = prefixOf(owner);
	const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
	const kept = new Map<string, EditedAgreement>();
	for (const key of keys) {
		const edited = key.startsWith(prefix) ? parse(storage.getItem(key)) : null;
		if (edited) kept.set(key.slice(prefix.length), edited);
	}
	return kept;
}

/** An agreement that somebody is about to propose. */
export interface ProposalDraft {
	text: string;
	/** id, or "" */
	theme: string;
}

/** Keeps what is typed; a text without words takes it off. */
export function keepProposal(storage: Storage, owner: Owner, draft: ProposalDraft, now: number): void {
	const key = `${ownPrefix(owner)}proposal`;
	try {
		if (draft.text.trim() === "") storage.removeItem(key);
		else storage.setItem(key, JSON.stringify({ ...draft, savedAt: now }));
	} catch {
		// See above.
	}
}

export function readProposal(storage: Storage, owner: Owner): ProposalDraft | null {
	try {
		const { text, theme } = JSON.parse(storage.getItem(`${ownPrefix(owner)}proposal`) ?? "{}");
		return typeof text === "string" ? { text, theme: String(theme ?? "") } : null;
	} catch {
		return null;
	}
}

function parse(text: string | null): EditedAgreement | null {
	try {
		const { edited } = JSON.parse(text ?? "{}") as { edited?: EditedAgreement };
		return edited?.typed && edited.saved && edited.theirs ? edited : null;
	} catch {
		return null;
	}
}
