import { z } from "zod";
import { assessmentColours } from "#app/domain/figure/framework.ts";
import { localisedFields, readLocalised } from "#app/domain/localised.ts";
import { localisedText } from "#app/domain/text-field.ts";
import type { Db } from "#db/client.ts";
import { listPlaces } from "#db/queries/areas.server.ts";
import { indicatorsUnder } from "#db/queries/assessments.server.ts";
import {
	type AssessmentRow,
	deleteAssessment,
	listAssessments,
	listNodes,
	putAssessment,
} from "#db/queries/frameworks.server.ts";
import { type By, changeInstallation } from "../commands/change-installation.server.ts";
import { invalidFields } from "../commands/invalid-fields.ts";
import { checkProse, type ProseProblem } from "../figures/check-prose.server.ts";
import {
	type Changed,
	type Fields,
	type NotSaved,
	noSuchRecord,
	saveRecord,
	wrongFields,
} from "./change-record.server.ts";
import { requiredPeriod } from "./read-fields.ts";

const schema = z.object({
	assessed: z.string().min(1),
	period: requiredPeriod,
	colour: z.enum(assessmentColours),
	words: localisedText(600),
});

/** The fields of the form that says a judgement; "assessed" is the place, since that of the framework is on the page too. */
export const fieldsOfAssessment = ({ node, place, period, colour, words }: AssessmentRow): Fields => ({
	...{ intent: "assess", node, assessed: place, period, colour },
	...localisedFields("words", words),
});

/** Says how a node was judged for a place and a period: a colour with its words, in the place of what was said before. */
export function saveAssessment(db: Db, framework: string, fields: Fields, by: By) {
	return saveRecord<ProseProblem>(db, by, "save-assessment", async (tx) => {
		const { node = "", assessed = "", period = "", colour } = fields;
		if (!(await listNodes(tx, framework)).some(({ id }) => id === node)) return noSuchRecord;
		const words = readLocalised(fields, "words");
		const read = schema.safeParse({ assessed, period, colour, words });
		if (!read.success) return wrongFields(read.error);
		const { assessed: at, ...data } = read.data;
		if (!(await listPlaces(tx)).some(({ id }) => id === at))
			return invalidFields({ field: "assessed", code: "choice" });
		// This form has no box for hints: only what tells a hidden number is asked about.
		const prose = { name: "words", text: data.words, read: true };
		for (const indicator of await indicatorsUnder(tx, node)) {
			const about = { indicator, place: at, period: data.period, publicAt: new Date() };
			const problems = await checkProse(tx, prose, about);
			if (problems.length > 0) return invalidFields(...problems);
		}
		const before = (await listAssessments(tx, node)).find(
			(one) => one.place === at && one.period === data.period,
		);
		await putAssessment(tx, { ...data, node, place: at });
		const former: Fields = before
			? fieldsOfAssessment(before)
			: { intent: "delete-assessment", node, assessed: at, period: data.period };
		return { id: node, former };
	});
}

/** Takes a judgement away; the one before it is what undoes that. */
export function removeAssessment(db: Db, framework: string, fields: Fields, by: By) {
	return changeInstallation<Changed, NotSaved>(db, by, "delete-assessment", async (tx) => {
		const { node = "", assessed: place = "", period = "" } = fields;
		if (!(await listNodes(tx, framework)).some(({ id }) => id === node)) return noSuchRecord;
		const before = (await listAssessments(tx, node)).find(
			(one) => one.place === place && one.period === period,
		);
		if (!before || !(await deleteAssessment(tx, { node, place, period }))) return noSuchRecord;
		const answer = { id: node, former: fieldsOfAssessment(before) };
		return { ok: true, answer, deed: { subject: `assessment:${node}`, detail: { place, period } } };
	});
}
