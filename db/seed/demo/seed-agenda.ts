import { nodeOfPoint } from "#app/domain/agreement/focus-node.ts";
import type { Db } from "../../client.ts";
import { listFocusNodes } from "../../queries/focus-nodes.server.ts";
import { agendaConfirmation, agendaItem, progressReport } from "../../schema/index.ts";
import { demoAccounts } from "./people.ts";
import { daysAfter, idOf, isoDate, type SeedContext, type SeededRoom } from "./seed-context.ts";
import type { DemoPerson } from "./types.ts";

/** The agreements, who confirmed them, and what became of them since. */
export async function seedAgenda(
	tx: Db,
	{ evening, accounts, moments, tools }: SeedContext,
	{ sessionId, participants }: SeededRoom,
	themes: Map<string, string>,
): Promise<void> {
	const { told, adopted } = moments;
	const items = evening.agreements.map((one) => ({ ...one, id: tools.newId() }));
	const nodes = await listFocusNodes(tx);
	await tx.insert(agendaItem).values(
		items.map(
			({ theme, firstStepAfter, indicator, target, owner, focusPoint, progress: _, ...words }, index) => ({
				...words,
				sessionId,
				position: index + 1,
				themeId: idOf(themes, theme),
				firstStepOn: isoDate(daysAfter(told, firstStepAfter)),
				indicatorId: indicator,
				focusNode: focusPoint && nodeOfPoint(nodes, focusPoint)?.id,
				targetValue: target?.value,
				targetDirection: target?.direction,
				targetYear: target?.year,
				ownerId: owner && idOf(accounts, owner),
				updatedAt: adopted ?? told,
			}),
		),
	);
	if (!adopted || !evening.ending) return;
	const organisationOf = (person: DemoPerson) =>
		"account" in person
			? demoAccounts.find((one) => one.key === person.account)?.organisation
			: evening.participants.find((one) => one.key === person.participant)?.organisation;
	await tx.insert(agendaConfirmation).values(
		evening.ending.confirmations.map(({ by, remark = "" }) => ({
			sessionId,
			actor:
				"account" in by
					? `account:${idOf(accounts, by.account)}`
					: `participant:${idOf(participants, by.participant)}`,
			organisation: organisationOf(by) ?? "",
			remark,
			confirmedAt: daysAfter(adopted, -1),
		})),
	);
	const reports = items.flatMap(({ id, progress = [] }) => progress.map((one) => ({ ...one, itemId: id })));
	await tx.insert(progressReport).values(
		reports.map(({ daysAfterAdoption, by, ...report }) => ({
			...report,
			id: tools.newId(),
			accountId: idOf(accounts, by),
			createdAt: daysAfter(adopted, daysAfterAdoption),
		})),
	);
}
