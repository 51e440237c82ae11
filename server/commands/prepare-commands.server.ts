import { listIndicators } from "#db/queries/figures.server.ts";
import { sessionIndicators, setSessionFigures, updateSession } from "#db/queries/sessions.server.ts";
import type { Handler } from "./command-context.ts";
import { mayFacilitate } from "./session-commands.server.ts";

/** Changes how the evening is set up, before it or while it runs; the wijk stays what it is. */
export const prepareSession: Handler<"prepare-session"> = async (context) => {
	const refusal = mayFacilitate(context);
	if (refusal) return refusal;
	const { tx, session, command } = context;
	const { title, heldOn, indicators, minutes, settings } = command;
	let { focus } = session;
	if (indicators) {
		const known = new Set((await listIndicators(tx)).map((one) => one.id));
		if (new Set(indicators).size < indicators.length || indicators.some((one) => !known.has(one))) {
			return { ok: false, code: "unknown-figure", field: "indicators" };
		}
		const onTable = (await sessionIndicators(tx, session.id))[focus];
		await setSessionFigures(tx, session.id, indicators);
		// The figure that everybody looks at stays on the table when it is still among them.
		focus = Math.max(0, onTable ? indicators.indexOf(onTable) : 0);
	}
	await updateSession(tx, session.id, {
		title: title ?? session.title,
		heldOn: heldOn ?? session.heldOn,
		minutes: { ...session.minutes, ...minutes },
		settings: { ...session.settings, ...settings },
		focus,
	});
	return {
		ok: true,
		subject: session.id,
		board: { meta: true },
		notices: [{ topic: "session", to: "everybody" }],
	};
};
