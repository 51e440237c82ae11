import type { FormEvent } from "react";

/** What a form would send, with the button that sent it; keeps the browser from sending it itself. */
export function takeFields(event: FormEvent<HTMLFormElement>): Record<string, string> {
	event.preventDefault();
	const fields = new FormData(event.currentTarget);
	const { submitter } = event.nativeEvent as SubmitEvent;
	if (submitter instanceof HTMLButtonElement && submitter.name) fields.set(submitter.name, submitter.value);
	return Object.fromEntries(
		[...fields].filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
}
