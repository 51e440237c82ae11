import type { Part } from "#app/domain/authorisation.ts";
import type { Phase } from "#app/domain/vocabulary.ts";

/** The last part of the address of the page on which a part of the evening happens; "" is the table itself. */
const tablePages: Record<Phase, string> = {
	prepare: "",
	lookback: "terugkijken",
	figures: "",
	tell: "",
	understand: "begrijpen",
	choose: "kiezen",
	agree: "afspraken",
	close: "afspraken",
	elaborate: "uitwerken",
};

const phonePages: Record<Phase, string> = {
	...tablePages,
	prepare: "vertellen",
	figures: "vertellen",
	tell: "vertellen",
	close: "mijn",
	elaborate: "mijn",
};

/** Parents, young people and residents have pages made for phones; all others work at the table. */
export const worksAtTable = (part: Part): boolean => !["ouder", "jongere", "bewoner"].includes(part);

/** Where this part of the evening happens for somebody. */
export function phasePath(sessionId: string, phase: Phase, atTable: boolean): string {
	const page = (atTable ? tablePages : phonePages)[phase];
	return page ? `/sessies/${sessionId}/${page}` : `/sessies/${sessionId}`;
}

/** The same as a link, which shows that part also while the evening is in another one. */
export function phaseLink(sessionId: string, phase: Phase): string {
	const path = phasePath(sessionId, phase, true);
	return path.endsWith(sessionId) ? `${path}?deel=${phase}` : path;
}
