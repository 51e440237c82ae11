import { inLanguage } from "#app/domain/localised.ts";
import { holds } from "#app/domain/typed/fold.ts";
import { getLocale } from "#app/words/index.ts";
import type { Db } from "#db/client.ts";
import { findDimension, listAllDimensions, usesOfBreakdown } from "#db/queries/dimensions.server.ts";
import type { Fields } from "#server/catalogue/change-record.server.ts";
import {
	fieldsOfDimension,
	fieldsOfValue,
	isBoundValue,
	moveValue,
	removeDimension,
	removeValue,
	retireDimension,
	retireValue,
	saveDimension,
	saveValue,
} from "#server/catalogue/manage-dimensions.server.ts";
import type { By } from "#server/commands/change-installation.server.ts";
import type { Taken } from "../record/record-answer.server.ts";
import { takeRecord } from "../record/take-record.server.ts";

/** Every dimension that holds what somebody looks for, in its name or in one of its values. */
export async function loadDimensions(db: Db, query: string) {
	const locale = getLocale();
	const all = await listAllDimensions(db);
	const dimensions = all.map(({ id, label, adding, retired, indicators, values }) => ({
		...{ id, adding, retired, indicators },
		name: inLanguage(label, locale),
		values: values.filter((value) => !value.retired).map((value) => inLanguage(value.label, locale)),
	}));
	return {
		total: all.length,
		dimensions: dimensions.filter(({ name, values }) => holds([name, ...values], query)),
	};
}
export type ListedDimension = Awaited<ReturnType<typeof loadDimensions>>["dimensions"][number];

/** The page of one dimension, or of a new one. @param open the value whose form is open */
export async function loadDimension(db: Db, id: string | null, open: string | null) {
	const found = id === null ? null : await findDimension(db, id);
	if (id !== null && !found) return null;
	const locale = getLocale();
	const values = found?.values ?? [];
	const opened = values.find((value) => value.id === open) ?? null;
	const [uses, usesOfOpen, isBoundOpen] = await Promise.all([
		found ? usesOfBreakdown(db, found.id) : null,
		found && opened ? usesOfBreakdown(db, found.id, opened.id) : null,
		found && opened ? isBoundValue(db, found.id, opened.id, values) : false,
	]);
	const nameOf = (value: string | null) => {
		const named = values.find((each) => each.id === value);
		return named ? inLanguage(named.label, locale) : null;
	};
	return {
		id: found?.id ?? null,
		title: found ? inLanguage(found.label, locale) : null,
		retired: found?.retired ?? false,
		fields: found ? fieldsOfDimension(found) : ({ adding: "telt-op" } as Fields),
		uses: uses ?? {},
		isBound: (uses?.figures ?? 0) > 0,
		values: values.map((value) => ({
			...{ id: value.id, retired: value.retired, aliases: value.aliases },
			name: inLanguage(value.label, locale),
			within: nameOf(value.partOf),
		})),
		open: opened && {
			...{ id: opened.id, name: inLanguage(opened.label, locale), retired: opened.retired },
			...{ fields: fieldsOfValue(opened), uses: usesOfOpen ?? {}, isBound: isBoundOpen },
		},
	};
}
export type LoadedDimension = NonNullable<Awaited<ReturnType<typeof loadDimension>>>;

/** Takes one of the forms of a dimension. */
export function takeDimension(db: Db, id: string | null, fields: Fields, by: By): Promise<Taken> {
	if (id === null) return takeWhole(db, null, fields, by);
	const { intent, value = "" } = fields;
	switch (intent) {
		case "value":
			return saveValue(db, id, fields, by);
		case "retire-value":
		case "restore-value":
			return retireValue(db, id, value, intent === "retire-value", by);
		case "delete-value":
			return removeValue(db, id, value, by);
		case "up":
		case "down":
			return moveValue(db, id, value, intent, by);
		default:
			return takeWhole(db, id, fields, by);
	}
}

const takeWhole = takeRecord({ save: saveDimension, retire: retireDimension, remove: removeDimension });
