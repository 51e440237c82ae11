import type { Indicator } from "#app/domain/figure/figure-card.ts";
import { inLanguage } from "#app/domain/localised.ts";
import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { LaidUnder, NodeView, OverviewNode } from "#app/domain/outcome/overview.ts";
import type { FocusBranch } from "#db/queries/overview-nodes.server.ts";

/** What agreements and choices can be laid under: focus points with their goals, and the result areas of figures. */
export function overviewNodes(
	branches: FocusBranch[],
	indicators: Indicator[],
	locale: string,
): Record<NodeView, OverviewNode[]> {
	const node = ({ code, label, under }: FocusBranch): OverviewNode => ({
		...{ code, label: label.nl, under },
		shown: inLanguage(label, locale),
	});
	const areas = new Map(indicators.flatMap(({ heading }) => (heading ? [[heading.code, heading]] : [])));
	return {
		focus: branches.map(node),
		area: [...areas.values()]
			.map((heading) => node({ ...heading, under: null }))
			.sort((a, b) => a.code.localeCompare(b.code, "nl", { numeric: true })),
	};
}

type Agreement = Outcome["agreements"][number];

/** What the agreements and themes of one outcome are laid under. */
export function laidUnder(outcome: Outcome, indicators: Indicator[]) {
	const areaOf = (indicator: string | undefined): LaidUnder | null => {
		const heading = indicators.find(({ id }) => id === indicator)?.heading;
		return heading ? { code: heading.code, label: heading.label.nl } : null;
	};
	const ofAgreement = ({ focusNode, figure }: Agreement): Record<NodeView, LaidUnder | null> => ({
		focus: focusNode,
		area: areaOf(figure?.indicator),
	});
	return {
		ofAgreement,
		/** Of its own agreements, and of the figures that people spoke of. */
		ofTheme: ({ name, figures }: Outcome["themes"][number]): Record<NodeView, LaidUnder[]> => {
			const own = outcome.agreements.filter(({ theme }) => theme === name).map(ofAgreement);
			const spoken = outcome.figures.filter(({ label }) => figures.includes(label));
			return {
				focus: distinct(own.flatMap(({ focus }) => focus ?? [])),
				area: distinct([
					...own.flatMap(({ area }) => area ?? []),
					...spoken.flatMap(({ indicator }) => areaOf(indicator) ?? []),
				]),
			};
		},
	};
}

const distinct = (nodes: LaidUnder[]): LaidUnder[] => [
	...new Map(nodes.map((node) => [`${node.code} ${node.label}`, node])).values(),
];
