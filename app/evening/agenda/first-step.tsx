import { formatDate } from "#app/words/index.ts";

/** The first step with its date, which stays whole; no line begins with the dot between them. Null when there is neither. */
export function firstStepWords({
	firstStep,
	firstStepOn,
}: {
	firstStep: string;
	firstStepOn: string | null;
}) {
	if (!firstStep && !firstStepOn) return null;
	return (
		<>
			<span lang="nl">{firstStep}</span>
			{firstStep && firstStepOn && "\u00a0· "}
			{firstStepOn && <span className="unbroken">{formatDate(firstStepOn)}</span>}
		</>
	);
}
