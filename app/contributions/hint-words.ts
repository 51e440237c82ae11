import { people } from "#app/domain/privacy/name-words.ts";
import type { Hint, HintType } from "#app/domain/privacy/privacy-check.ts";
import { m } from "#app/words/index.ts";

/** What a hint is about, and why it is one. */
export const hintWords: Record<HintType, () => string> = {
	bsn: m.privacy_bsn,
	phone: m.privacy_phone,
	email: m.privacy_email,
	iban: m.privacy_iban,
	postcode_house: m.privacy_address,
	birthdate: m.privacy_birthdate,
	plate: m.privacy_plate,
	name: m.privacy_name,
	school_group_age: m.privacy_school,
};

/** What can stand there instead; "" takes the words out, and null leaves it to the writer. */
export function insteadOf(text: string, { type, start }: Hint): string | null {
	if (type === "school_group_age") return null;
	if (type === "postcode_house") return m.privacy_instead_address();
	if (type !== "name") return "";
	const [, before = ""] = /(\p{L}+)\s$/u.exec(text.slice(0, start)) ?? [];
	// "mijn zoon Sem" says enough without the name.
	return people.has(before.toLowerCase()) ? "" : m.privacy_instead_name();
}
