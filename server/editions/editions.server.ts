import { z } from "zod";
import { editionKinds, freeze } from "#app/domain/edition/edition.ts";
import { parsePeriod } from "#app/domain/figure/period.ts";
import { plain, shortText } from "#app/domain/text-field.ts";
import { locales } from "#app/words/generated/runtime.js";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import {
	deleteDraft,
	type EditionRecord,
	findEdition,
	insertEdition,
	nextNumber,
	updateDraft,
	withdraw,
} from "#db/queries/editions.server.ts";
import { findFramework } from "#db/queries/frameworks.server.ts";
import { newId } from "../auth/secrets.ts";
import {
	type Changed,
	deleteRecord,
	type Fields,
	type NotSaved,
	noSuchRecord,
	saveRecord,
	wrongFields,
} from "../catalogue/change-record.server.ts";
import { blankWhereMissing, requiredPeriod } from "../catalogue/read-fields.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { checkProse, type ProseProblem } from "../figures/check-prose.server.ts";
import { composeEdition } from "./compose.server.ts";
import { fieldsOfPlan, introductionField, planIn, wholePlan } from "./edition-plan.server.ts";

export type EditionProblem =
	| ProseProblem
	/** it ends before it begins */
	| "order"
	/** it was published, so that it stays as it is */
	| "published"
	/** nothing that was chosen has a figure */
	| "nothing";

const about = {
	title: shortText(120),
	kind: z.enum(editionKinds),
	from: requiredPeriod,
	until: requiredPeriod,
};
const schema = z.object(about);
const newSchema = z.object({ ...about, framework: plain(), place: plain() });

const isPublished = invalidFields<string, EditionProblem>({ field: "away", code: "published" });

/** The fields of the form that composes this draft. */
export const fieldsOfEdition = (row: Pick<EditionRecord, keyof typeof about | "plan">): Fields => ({
	...{ title: row.title, kind: row.kind, from: row.from, until: row.until },
	...fieldsOfPlan(row.plan),
});

/**
 * Makes a draft that holds everything there is to tell under a framework, or says what a draft is called and is to hold.
 * @param id null makes a new one
 */
export function saveEdition(db: Db, id: string | null, fields: Fields, by: By, now = new Date()) {
	return saveRecord<EditionProblem>(db, by, "save-edition", (tx) =>
		id === null ? makeDraft(tx, fields, now) : changeDraft(tx, id, fields),
	);
}

async function makeDraft(tx: Db, fields: Fields, now: Date): Promise<Changed | NotSaved<EditionProblem>> {
	const parsed = newSchema.safeParse(blankWhereMissing(fields, Object.keys(newSchema.shape)));
	if (!parsed.success) return wrongFields(parsed.error);
	const { data } = parsed;
	const [framework, places] = await Promise.all([findFramework(tx, data.framework), listPlaces(tx)]);
	if (!framework || framework.retired) return invalidFields({ field: "framework", code: "choice" });
	const place = places.find(({ id }) => id === data.place);
	const gemeente = place?.level === "gemeente" ? place.id : place?.level === "wijk" && place.parent;
	if (!gemeente || (framework.place !== null && gemeente !== framework.place))
		return invalidFields({ field: "place", code: "choice" });
	if (endsBefore(data)) return invalidFields({ field: "until", code: "order" });
	const plan = await wholePlan(tx, data, now);
	const problems = await proseProblems(tx, { ...data, plan }, fields);
	if (problems.length > 0) return invalidFields(...problems);
	const made = newId();
	await insertEdition(tx, { id: made, ...data, plan, createdAt: now });
	return { id: made, former: null };
}

async function changeDraft(tx: Db, id: string, fields: Fields): Promise<Changed | NotSaved<EditionProblem>> {
	const before = await findEdition(tx, id);
	if (!before) return noSuchRecord;
	const parsed = schema.safeParse(blankWhereMissing(fields, Object.keys(schema.shape)));
	if (!parsed.success) return wrongFields(parsed.error);
	if (endsBefore(parsed.data)) return invalidFields({ field: "until", code: "order" });
	const read = await planIn(tx, before, fields);
	if ("problems" in read) return read;
	const after = { ...before, ...parsed.data, plan: read.plan };
	const problems = await proseProblems(tx, after, fields);
	if (problems.length > 0) return invalidFields(...problems);
	const { title, kind, from, until, plan } = after;
	if (!(await updateDraft(tx, id, { title, kind, from, until, plan }))) return isPublished;
	return { id, former: fieldsOfEdition(before) };
}

const endsBefore = ({ from, until }: { from: string; until: string }): boolean =>
	parsePeriod(until).end < parsePeriod(from).start;

/** What its title and introductions may not say, each held against the figures that it stands with. */
async function proseProblems(
	tx: Db,
	{ title, place, plan }: Pick<EditionRecord, "title" | "place" | "plan">,
	fields: Fields,
): Promise<{ field: string; code: ProseProblem }[]> {
	const read = Boolean(fields.read);
	const check = async (field: string, text: string, indicators: string[]) => {
		if (text === "") return [];
		const prose = { name: field, text: { nl: text }, read };
		const problems = await checkProse(tx, prose, { indicator: indicators, place, period: null });
		return problems.map(({ code }) => ({ field, code }));
	};
	const all = [...new Set(plan.flatMap(({ indicators }) => indicators))];
	const checked = [await check("title", title, all)];
	for (const { node, introduction, indicators } of plan)
		checked.push(await check(introductionField(node), introduction, indicators));
	return checked.flat();
}

/** Makes a draft with the chapters of an edition that came out, to put right or to follow it up. */
export const continueEdition = (db: Db, id: string, by: By, now = new Date()) =>
	saveRecord(db, by, "save-edition", async (tx) => {
		const before = await findEdition(tx, id);
		if (!before) return noSuchRecord;
		const { framework, place, kind, title, from, until, plan } = before;
		const made = newId();
		const draft = { id: made, framework, place, kind, title, from, until, plan, createdAt: now };
		await insertEdition(tx, draft);
		return { id: made, former: null };
	});

/** Freezes a draft as it would be read now, under the next number of its series. */
export const publishEdition = (db: Db, id: string, fields: Fields, by: By, now = new Date()) =>
	changeInstallation<Changed, NotSaved<EditionProblem>>(db, by, "publish-edition", async (tx, account) => {
		const draft = await findEdition(tx, id);
		if (!draft) return noSuchRecord;
		// Before anything is read, so that of two who publish one waits.
		const number = await nextNumber(tx, draft);
		const problems = await proseProblems(tx, draft, fields);
		if (problems.length > 0) return invalidFields(...problems);
		const contentIn = await composeEdition(tx, draft, now);
		if (!contentIn) return noSuchRecord;
		const languages: Parameters<typeof freeze>[0] = {};
		for (const locale of locales) languages[locale] = await contentIn(locale);
		const content = freeze(languages);
		if (content.languages.nl?.chapters.every(({ figures }) => figures.length === 0))
			return invalidFields({ field: "away", code: "nothing" });
		const published = { state: "published" as const, number, content, publishedAt: now };
		if (!(await updateDraft(tx, id, { ...published, publishedBy: account.id }))) return isPublished;
		return { ok: true, answer: { id, former: null }, deed: { subject: `edition:${id}`, detail: { number } } };
	});

/** Says of a published edition that it holds no more. It can still be read. */
export const withdrawEdition = (db: Db, id: string, by: By, now = new Date()) =>
	changeInstallation<Changed, NotSaved>(db, by, "withdraw-edition", async (tx) => {
		if (!(await withdraw(tx, id, now))) return noSuchRecord;
		return { ok: true, answer: { id, former: null }, deed: { subject: `edition:${id}` } };
	});

/** Drops a draft; what was published stays. */
export const removeEdition = (db: Db, id: string, by: By) =>
	deleteRecord(
		db,
		by,
		{ kind: "edition", id },
		{
			usesOf: async (tx) => {
				const found = await findEdition(tx, id);
				return found && { published: found.state === "draft" ? 0 : 1 };
			},
			remove: (tx) => deleteDraft(tx, id),
		},
	);
