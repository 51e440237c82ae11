import { inLanguage } from "#app/domain/localised.ts";
import { placeholderName } from "#app/domain/place/place-name.ts";
import { type Actor, can } from "#app/domain/session/authorisation.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { listAccounts } from "#db/queries/accounts.server.ts";
import {
	drawnPlaces,
	findOwnGemeente,
	listDrawnWijken,
	listOwnWijken,
	listPlaces,
	retiredPlaces,
} from "#db/queries/areas.server.ts";
import { knownIndicators } from "#db/queries/indicators.server.ts";
import { countSetUp } from "#db/queries/installation.server.ts";
import { starterIndicators } from "#db/seed/catalogue.ts";
import { drawAreas } from "#maps/svg/draw-areas.ts";

/** How far the installation is set up, and what this person may do about it. */
export async function loadSetUp(db: Db, actor: Actor) {
	const [wijken, counts, accounts] = await Promise.all([
		listWijken(db),
		countSetUp(db, new Date()),
		listAccounts(db),
	]);
	const count = (role: string) => accounts.filter((account) => account.role === role).length;
	return {
		gemeente: wijken.gemeente,
		wijken: wijken.wijken.length,
		undrawn: wijken.wijken.filter(({ drawn }) => !drawn).map(({ name }) => name),
		buurten: wijken.buurten,
		starter: starterIndicators.length,
		...counts,
		accounts: {
			admins: count("admin"),
			managers: count("data-manager"),
			facilitators: count("facilitator"),
		},
		may: {
			accounts: can(actor, "account.manage").allowed,
			figures: can(actor, "figures.manage").allowed,
			evenings: can(actor, "session.create").allowed,
		},
	};
}
export type SetUp = Awaited<ReturnType<typeof loadSetUp>>;

/** The wijken of the own gemeente as they are now, drawn as a map or as tiles. */
export async function loadWijken(db: Db) {
	const [listed, wijken] = [await listWijken(db), await listDrawnWijken(db)];
	return { ...listed, map: wijken.length > 0 ? drawAreas(wijken) : null };
}

async function listWijken(db: Db) {
	const places = await listPlaces(db);
	const [gemeente, wijken, retired, drawn] = await Promise.all([
		findOwnGemeente(db, places),
		listOwnWijken(db),
		retiredPlaces(db),
		drawnPlaces(db),
	]);
	const own = new Set(wijken.map(({ id }) => id));
	return {
		gemeente: gemeente && { name: gemeente.name, code: gemeente.code },
		wijken: wijken.map(({ id, code, name }) => ({
			...{ id, code, name },
			drawn: drawn.has(id),
			named: name !== placeholderName(code),
		})),
		buurten: places.filter(
			({ id, level, parent }) => level === "buurt" && parent !== null && own.has(parent) && !retired.has(id),
		).length,
	};
}

/** The starter catalogue in the reader's language, with what of it is in ours. */
export async function loadStarter(db: Db) {
	const known = await knownIndicators(
		db,
		starterIndicators.map(({ id }) => id),
	);
	const locale = getLocale();
	return starterIndicators.map(({ id, label, explanation }) => ({
		id,
		label: inLanguage(label, locale),
		explanation: inLanguage(explanation, locale),
		known: known.has(id),
	}));
}
