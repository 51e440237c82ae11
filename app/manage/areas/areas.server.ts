import { type Actor, can } from "#app/domain/session/authorisation.ts";
import type { Db } from "#db/client.ts";
import { findOwnGemeente } from "#db/queries/areas.server.ts";
import { hasMapBackground } from "#db/queries/installation.server.ts";
import {
	listManagedPlaces,
	listMembers,
	type ManagedPlace,
	usesOfPlace,
	yearsOfAreas,
} from "#db/queries/places.server.ts";
import {
	addPlace,
	carryAreasOn,
	codePlace,
	removePlace,
	renamePlace,
	retirePlace,
	setMembers,
} from "#server/areas/manage-places.server.ts";
import { switchMapBackground } from "#server/areas/set-map-background.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import { textsOf } from "../texts-of.ts";

/** A place in the list. */
export interface ListedPlace extends Pick<ManagedPlace, "id" | "level" | "name" | "retired"> {
	code: string;
	/** the newest year in which it is drawn */
	drawn: number | null;
}

const listed = ({ id, level, name, retired, codes }: ManagedPlace): ListedPlace => ({
	...{ id, level, name, retired },
	code: codes[0]?.code ?? "",
	drawn: codes.find((one) => one.drawn)?.year ?? null,
});

const order = ["gemeente", "wijk", "overig", "buurt"];

/** Every place: those of the own gemeente, and those that they are compared with. */
export async function loadAreas(db: Db, actor: Actor) {
	const [places, own, years, background] = await Promise.all([
		listManagedPlaces(db),
		findOwnGemeente(db),
		yearsOfAreas(db),
		hasMapBackground(db),
	]);
	const isOwn = ({ id, parent }: ManagedPlace) => id === own?.id || parent !== null;
	return {
		own: places
			.filter(isOwn)
			.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
			.map(listed),
		others: places.filter((place) => !isOwn(place)).map(listed),
		years,
		/** null for who may not change it */
		background: can(actor, "installation.outside").allowed ? background : null,
	};
}

/** One place with its codes, its members when it is a group, and what speaks of it; null when there is none. */
export async function loadArea(db: Db, id: string) {
	const places = await listManagedPlaces(db);
	const place = places.find((each) => each.id === id);
	if (!place) return null;
	const [own, uses, members] = await Promise.all([
		findOwnGemeente(db),
		usesOfPlace(db, id),
		place.level === "groep" ? listMembers(db, id) : [],
	]);
	const nameOf = (member: string) => places.find((each) => each.id === member)?.name ?? member;
	return {
		place,
		isOwn: own?.id === id,
		uses,
		members: members.map(({ member, year }) => ({ id: member, name: nameOf(member), year })),
		gemeenten: places
			.filter((each) => each.level === "gemeente" && each.id !== own?.id)
			.map((each) => ({ id: each.id, name: each.name })),
	};
}
export type LoadedArea = NonNullable<Awaited<ReturnType<typeof loadArea>>>;

/** Takes one of the forms of the list. */
export function takeAreas(db: Db, form: FormData, by: By) {
	const fields = textsOf(form);
	if (fields.intent === "background") return switchMapBackground(db, fields.on === "1", by);
	return fields.intent === "carry" ? carryAreasOn(db, fields, by) : addPlace(db, fields, by);
}

/** Takes one of the forms of a place. */
export function takeArea(db: Db, id: string, form: FormData, by: By) {
	const fields = textsOf(form);
	switch (fields.intent) {
		case "code":
			return codePlace(db, id, fields, by);
		case "members": {
			const members = form.getAll("members").filter((each) => typeof each === "string");
			return setMembers(db, id, { year: fields.year ?? "", members }, by);
		}
		case "retire":
			return retirePlace(db, id, true, by);
		case "restore":
			return retirePlace(db, id, false, by);
		case "delete":
			return removePlace(db, id, by);
		default:
			return renamePlace(db, id, fields, by);
	}
}
