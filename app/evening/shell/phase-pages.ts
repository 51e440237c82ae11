import type { Part } from "#app/domain/session/authorisation.ts";
import type { Phase } from "#app/domain/vocabulary.ts";
import * as paths from "#app/paths.ts";

/** The page on which a part of the evening happens. */
const tablePages: Record<Phase, paths.SessionPath> = {
	prepare: paths.session,
	lookback: paths.lookback,
	figures: paths.session,
	tell: paths.session,
	understand: paths.understand,
	choose: paths.choose,
	agree: paths.agree,
	close: paths.agree,
	elaborate: paths.elaborate,
};

const phonePages: Record<Phase, paths.SessionPath> = {
	...tablePages,
	prepare: paths.tell,
	figures: paths.tell,
	tell: paths.tell,
	close: paths.mine,
	elaborate: paths.mine,
};

/** Parents, young people and residents have pages made for phones; all others work at the table. */
export const worksAtTable = (part: Part): boolean => !["ouder", "jongere", "bewoner"].includes(part);

/** Where this part of the evening happens for somebody. */
export function phasePath(sessionId: string, phase: Phase, atTable: boolean): string {
	return (atTable ? tablePages : phonePages)[phase](sessionId);
}

/** The same as a link, which shows that part also while the evening is in another one. */
export function phaseLink(sessionId: string, phase: Phase): string {
	const page = tablePages[phase];
	return page === paths.session ? paths.session(sessionId, phase) : page(sessionId);
}
