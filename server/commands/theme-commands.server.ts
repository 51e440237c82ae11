import { isBlank } from "#app/domain/live/rich-text.ts";
import { appendText, readText, themeKey, writeText } from "#app/domain/live/workbook.ts";
import { mostThemes } from "#app/domain/session/session-settings.ts";
import { threeWay } from "#app/domain/session/three-way.ts";
import { fold } from "#app/domain/typed/fold.ts";
import { themeTexts } from "#app/domain/vocabulary.ts";
import { findContribution } from "#db/queries/contributions.server.ts";
import { handOverProposals, hasProposals } from "#db/queries/proposals.server.ts";
import {
	contributionsOf,
	deleteTheme,
	findTheme,
	insertTheme,
	listThemes,
	putInTheme,
	takeFromAllThemes,
	takeFromTheme,
	updateTheme,
} from "#db/queries/themes.server.ts";
import { handOverTheme } from "#db/queries/votes.server.ts";
import { newId } from "../auth/secrets.ts";
import { type AnyContext, type Handler, type Refusal, refuse } from "./command-context.ts";

/** null when a command names a theme that is there. */
async function missing({ tx, session }: AnyContext, theme: string): Promise<Refusal | null> {
	return (await findTheme(tx, session.id, theme)) ? null : refuse("unknown-theme");
}

/** Whether all of these are on the board of this session. */
async function onBoard({ tx, session }: AnyContext, ids: string[]): Promise<boolean> {
	for (const id of ids) {
		if ((await findContribution(tx, session.id, id))?.status !== "approved") return false;
	}
	return true;
}

/** Two themes under one name would be one to whoever votes for them, or reads of them. */
async function nameTaken(
	{ tx, session }: AnyContext,
	name: string,
	own: string | null = null,
): Promise<Refusal | null> {
	const taken = (await listThemes(tx, session.id)).some(
		(theme) => theme.id !== own && fold(theme.name) === fold(name),
	);
	return taken ? { ok: false, code: "theme-name-taken", field: "name" } : null;
}

export const createTheme: Handler<"create-theme"> = async (context) => {
	const { tx, session, command, now } = context;
	if ((await listThemes(tx, session.id)).length >= mostThemes) return refuse("too-many-themes");
	if (!(await onBoard(context, command.contributions))) return refuse("unknown-contribution");
	const taken = await nameTaken(context, command.name);
	if (taken) return taken;
	const id = newId();
	await insertTheme(tx, { id, sessionId: session.id, name: command.name, createdAt: now });
	await putInTheme(tx, id, command.contributions);
	return {
		ok: true,
		answer: { theme: id },
		subject: id,
		board: { themes: true, cards: command.contributions },
	};
};

export const renameTheme: Handler<"rename-theme"> = async (context) => {
	const { tx, command } = context;
	const theme = await findTheme(tx, context.session.id, command.theme);
	if (!theme) return refuse("unknown-theme");
	const { name, before = theme.name } = command;
	const { changed, inDispute } = threeWay({ name }, { name: before }, { name: theme.name });
	if (inDispute.length > 0) return { ok: false, code: "changed-meanwhile", field: "name" };
	if (changed.length === 0) return { ok: true, subject: theme.id };
	const taken = await nameTaken(context, name, theme.id);
	if (taken) return taken;
	await updateTheme(tx, command.theme, { name: command.name });
	return { ok: true, subject: command.theme, board: { themes: true } };
};

export const mergeThemes: Handler<"merge-themes"> = async (context) => {
	const { tx, session, command } = context;
	const refusal = (await missing(context, command.theme)) ?? (await missing(context, command.into));
	if (refusal) return refusal;
	if (command.theme === command.into) return refuse("unknown-theme");
	if (session.votes === "open") return refuse("votes-are-open");
	const contributions = await contributionsOf(tx, command.theme);
	await putInTheme(tx, command.into, contributions);
	await handOverTheme(tx, session.id, command.theme, command.into);
	await handOverProposals(tx, command.theme, command.into);
	await deleteTheme(tx, command.theme);
	return {
		ok: true,
		subject: command.into,
		board: { themes: true, agreements: true, cards: contributions },
		workbook: {
			change: (doc) => {
				for (const part of themeTexts) {
					const from = themeKey(command.theme, part);
					appendText(doc, themeKey(command.into, part), readText(doc, from));
					writeText(doc, from, []);
				}
			},
		},
	};
};

export const splitTheme: Handler<"split-theme"> = async (context) => {
	const { tx, session, command, now } = context;
	const refusal = (await missing(context, command.theme)) ?? (await nameTaken(context, command.name));
	if (refusal) return refusal;
	if (session.votes === "open") return refuse("votes-are-open");
	if ((await listThemes(tx, session.id)).length >= mostThemes) return refuse("too-many-themes");
	const there = new Set(await contributionsOf(tx, command.theme));
	if (command.contributions.some((id) => !there.has(id))) return refuse("unknown-contribution");
	const id = newId();
	await insertTheme(tx, { id, sessionId: session.id, name: command.name, createdAt: now });
	await takeFromTheme(tx, command.theme, command.contributions);
	await putInTheme(tx, id, command.contributions);
	return {
		ok: true,
		answer: { theme: id },
		subject: id,
		board: { themes: true, cards: command.contributions },
	};
};

/** Takes a theme away; one in which people wrote or wanted to is merged instead, so that no words are lost. */
export const removeTheme: Handler<"remove-theme"> = async (context) => {
	const { tx, session, command, workbook } = context;
	const refusal = await missing(context, command.theme);
	if (refusal) return refusal;
	if (session.votes === "open") return refuse("votes-are-open");
	const written =
		workbook && themeTexts.some((part) => !isBlank(readText(workbook, themeKey(command.theme, part))));
	if (written || (await hasProposals(tx, command.theme))) return refuse("theme-has-text");
	const contributions = await contributionsOf(tx, command.theme);
	await deleteTheme(tx, command.theme);
	return {
		ok: true,
		subject: command.theme,
		board: { themes: true, agreements: true, cards: contributions },
	};
};

export const moveContribution: Handler<"move-contribution"> = async (context) => {
	const { tx, command } = context;
	const refusal = await missing(context, command.theme);
	if (refusal) return refusal;
	if (!(await onBoard(context, [command.contribution]))) return refuse("unknown-contribution");
	if (command.from) await takeFromTheme(tx, command.from, [command.contribution]);
	else if (!command.keep) await takeFromAllThemes(tx, command.contribution);
	await putInTheme(tx, command.theme, [command.contribution]);
	return { ok: true, subject: command.contribution, board: { cards: [command.contribution] } };
};

export const removeFromTheme: Handler<"remove-from-theme"> = async (context) => {
	const { tx, command } = context;
	const refusal = await missing(context, command.theme);
	if (refusal) return refusal;
	await takeFromTheme(tx, command.theme, [command.contribution]);
	return { ok: true, subject: command.contribution, board: { cards: [command.contribution] } };
};
