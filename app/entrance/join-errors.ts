import { m } from "../words/index.ts";

/** What was wrong with a form of somebody who joins: stable codes outside, sentences for people. */
export function joinProblemText(code: string): string {
	switch (code) {
		case "role-missing":
			return m.join_error_role();
		case "nickname-missing":
			return m.join_error_nickname_missing();
		case "nickname-too-long":
			return m.join_error_nickname_long();
		case "nickname-contact":
			return m.join_error_nickname_contact();
		case "organisation-missing":
			return m.join_error_organisation();
		case "organisation-too-long":
			return m.join_error_organisation_long();
		case "removed":
			return m.join_error_removed();
		case "language-unknown":
			return m.join_error_language();
		default:
			return m.error_unexpected();
	}
}
