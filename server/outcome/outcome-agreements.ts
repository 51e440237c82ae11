import { type FocusNode, pointOfCode } from "#app/domain/agreement/focus-node.ts";
import type { FigureCard, Indicator } from "#app/domain/figure/figure-card.ts";
import type { Unit } from "#app/domain/figure/figures.ts";
import type { BoardTheme } from "#app/domain/live/board.ts";
import type { OutcomeAgreement } from "#app/domain/outcome/outcome-agreement.ts";
import type { AgendaItem } from "#db/queries/agreements.server.ts";
import { watchedFigure } from "./outcome-figures.ts";

export function toOutcomeAgreement(
	item: AgendaItem,
	{
		themes,
		cards,
		indicators,
		focusNodes,
	}: { themes: BoardTheme[]; cards: FigureCard[]; indicators: Indicator[]; focusNodes: FocusNode[] },
): OutcomeAgreement {
	const focus = focusNodes.find(({ id }) => id === item.focusNode);
	return {
		id: item.id,
		kind: item.kind,
		theme: themes.find((theme) => theme.id === item.themeId)?.name ?? null,
		goal: item.goal,
		action: item.action,
		who: item.who,
		lead: item.lead,
		firstStep: item.firstStep,
		firstStepOn: item.firstStepOn,
		focusNode: focus ? { code: focus.code, label: focus.label.nl } : null,
		focusPoint: focus ? pointOfCode(focus.code) : null,
		layer: item.layer,
		contactPoint: item.contactPoint,
		extraCapacity: item.extraCapacity,
		capacityDecider: item.capacityDecider,
		noticedBy: item.noticedBy,
		figure: watchedFigure(cards.find((card) => card.indicator.id === item.indicatorId)),
		target: targetOf(item, indicators.find(({ id }) => id === item.indicatorId)?.unit ?? null),
		commitment: item.commitment,
		condition: item.condition,
		passedTo: item.passedTo,
	};
}

function targetOf(
	{ targetValue, targetDirection, targetYear }: AgendaItem,
	unit: Unit | null,
): OutcomeAgreement["target"] {
	if (targetValue === null || !targetDirection || !targetYear) return null;
	return { value: targetValue, unit, direction: targetDirection, year: targetYear };
}
