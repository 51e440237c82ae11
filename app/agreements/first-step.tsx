import { formatDate } from "#app/i18n/index.ts";

/** The first step with its date, which stays whole at the end of a line; null when there is neither. */
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
			{firstStep && firstStepOn && " · "}
			{firstStepOn && <span className="unbroken">{formatDate(firstStepOn)}</span>}
		</>
	);
}
