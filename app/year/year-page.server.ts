import { checkToAnswer, reportOf } from "#app/domain/agreement/progress.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import type { FigureMove } from "#app/domain/outcome/outcome-figure.ts";
import { type Actor, mayReportOn, type SessionResource } from "#app/domain/session/authorisation.ts";
import { numberText, periodText, valueText } from "#app/words/figure-text.ts";
import type { Db } from "#db/client.ts";
import {
	type AgendaItem,
	listAgendaItems,
	listProgress,
	type ProgressReport,
} from "#db/queries/agreements.server.ts";
import { firstAdoption } from "#db/queries/year.server.ts";
import { newId } from "#server/auth/secrets.ts";
import { loadFigureMoves } from "#server/outcome/figure-move.server.ts";
import { type JudgedTarget, loadVerdicts } from "#server/outcome/verdicts.server.ts";
import type { YearAgreement, YearTarget } from "./year.ts";

/** The agreements of an adopted outcome with everything that was reported on them, in the order of the outcome. */
export async function loadYearAgreements(
	db: Db,
	outcome: Outcome,
	reader: { actor: Actor; session: SessionResource },
	now: Date,
): Promise<YearAgreement[]> {
	const items = await listAgendaItems(db, outcome.session.id);
	const progress = await listProgress(
		db,
		items.map(({ id }) => id),
	);
	const moves = await loadFigureMoves(db, outcome, now);
	const verdicts = await loadVerdicts(db, outcome, now);
	const adoptedAt = (await firstAdoption(db, outcome.session.id)) ?? now;
	return outcome.agreements.map((agreement) => {
		const reports = progress.filter(({ itemId }) => itemId === agreement.id);
		const item = items.find(({ id }) => id === agreement.id);
		const check = checkToAnswer(adoptedAt, reports.map(reportOf), now);
		return toYearAgreement(agreement, {
			reports,
			move: moves.get(agreement.id) ?? null,
			judged: verdicts.get(agreement.id),
			report: item && mayReport(reader, item) ? { check, commandId: newId() } : null,
		});
	});
}

const mayReport = (
	{ actor, session }: { actor: Actor; session: SessionResource },
	item: AgendaItem,
): boolean => mayReportOn(actor, session, item.ownerId);

function toYearAgreement(
	agreement: OutcomeAgreement,
	year: {
		reports: ProgressReport[];
		move: FigureMove | null;
		judged: JudgedTarget | undefined;
		report: YearAgreement["report"];
	},
): YearAgreement {
	const { id, kind, goal, action, who, lead, firstStep, firstStepOn, contactPoint, passedTo, noticedBy } =
		agreement;
	const { reports, move, judged, report } = year;
	return {
		id,
		kind,
		goal,
		action,
		who,
		lead,
		firstStep,
		firstStepOn,
		contactPoint,
		passedTo,
		noticedBy,
		state: reports[0]?.state ?? null,
		reports: reports.map(({ id: key, state, note, createdAt }) => ({
			id: key,
			state,
			note,
			at: createdAt.toISOString(),
		})),
		figure: move,
		target: judged ? toYearTarget(judged, reports) : null,
		report,
	};
}

/** The newest explanation of a target stays, also when a later report says nothing about it. */
function toYearTarget({ target, verdict, style }: JudgedTarget, reports: ProgressReport[]): YearTarget {
	const by = verdict.reached === "nog-niet-bekend" ? null : verdict.of;
	return {
		direction: target.direction,
		value: numberText(target.value, { unit: style.unit, decimals: 2 }),
		year: target.year,
		reached: verdict.reached,
		why: verdict.reached === "nog-niet-bekend" ? verdict.why : null,
		by: by && {
			value: valueText(by.value, style),
			period: periodText(by.period),
			provisional: by.status === "voorlopig",
		},
		note: reports.find(({ targetNote }) => targetNote !== "")?.targetNote ?? "",
	};
}
