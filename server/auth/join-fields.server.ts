import { nicknameProblem, tidyNickname } from "#app/domain/session/nickname.ts";
import {
	type ParticipantRole,
	participantRoles,
	type WritingLanguage,
	writingLanguages,
} from "#app/domain/vocabulary.ts";
import { isId } from "./secrets.ts";

export interface JoinFields {
	role: ParticipantRole;
	/** a nickname; of partners their own name */
	nickname: string;
	/** of partners only, else "" */
	organisation: string;
	language: WritingLanguage;
	/** of this press of the button, made by the page or the client: the same again is the same person */
	id?: string;
}

export type JoinProblemCode =
	| "role-missing"
	| "nickname-missing"
	| "nickname-too-long"
	| "nickname-contact"
	| "organisation-missing"
	| "organisation-too-long"
	| "language-unknown"
	/** the facilitator took this account, or whoever joined in this browser, off the evening */
	| "removed";

export interface JoinProblem {
	field: "role" | "nickname" | "name" | "organisation" | "language";
	code: JoinProblemCode;
}

const longestOrganisation = 80;

/**
 * Reads the form of somebody who joins. Our own page asks partners for a `name` beside the `nickname`,
 * because it prefills the latter for everybody else; other senders give just `nickname`.
 * @param withAccount a partner's account says who they are
 */
export function readJoinFields(
	fields: Record<string, string>,
	{ withAccount }: { withAccount: boolean },
): { ok: true; join: JoinFields } | { ok: false; problems: JoinProblem[] } {
	const role = participantRoles.find((each) => each === fields.role);
	const language = fields.language ? writingLanguages.find((each) => each === fields.language) : "nl";
	const problems: JoinProblem[] = [];
	if (!role) problems.push({ field: "role", code: "role-missing" });
	const named = role === "partner" && fields.name !== undefined ? "name" : "nickname";
	const nickname = tidyNickname(fields[named] ?? "");
	const organisation = role === "partner" ? tidyNickname(fields.organisation ?? "") : "";
	if (!(role === "partner" && withAccount)) {
		const wrong = nicknameProblem(nickname);
		if (wrong) problems.push({ field: named, code: `nickname-${wrong}` });
		if (role === "partner" && organisation === "") {
			problems.push({ field: "organisation", code: "organisation-missing" });
		}
		if (organisation.length > longestOrganisation) {
			problems.push({ field: "organisation", code: "organisation-too-long" });
		}
	}
	if (!language) problems.push({ field: "language", code: "language-unknown" });
	if (!role || !language || problems.length > 0) return { ok: false, problems };
	const id = isId(fields.id) ? fields.id : undefined;
	return { ok: true, join: { role, nickname, organisation, language, id } };
}
