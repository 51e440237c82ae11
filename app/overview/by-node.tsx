import { StateBadge } from "#app/agreement-progress/state-badge.tsx";
import { Card } from "#app/components/card.tsx";
import { cx } from "#app/components/cx.ts";
import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import { readableCode } from "#app/domain/agreement/focus-node.ts";
import { byNode, type UnderNode } from "#app/domain/outcome/located.ts";
import type { NodeView, Overview } from "#app/domain/outcome/overview.ts";
import { m } from "#app/words/index.ts";

const rests: Record<NodeView, () => string> = {
	focus: m.overview_no_focus,
	area: m.overview_no_area,
};

/** What all wijken chose and agreed, by focus point or by result area. */
export function ByNode({ overview: { nodes, wijken }, view }: { overview: Overview; view: NodeView }) {
	return (
		<div className="wijk-sheets">
			{byNode(view, nodes[view], wijken).map((one) => (
				<NodeSheet
					key={one.node ? `${one.node.code} ${one.node.label}` : ""}
					under={one}
					rest={rests[view]()}
				/>
			))}
		</div>
	);
}

function NodeSheet({ under: { node, choices, agreements }, rest }: { under: UnderNode; rest: string }) {
	const title = node ? m.overview_node({ code: readableCode(node.code), label: node.shown }) : rest;
	const isEmpty = choices.length + agreements.length === 0;
	return (
		<Card as="section" className={cx("wijk-sheet stack", isEmpty && "wijk-sheet--empty")} aria-label={title}>
			<h3>{title}</h3>
			{isEmpty && <p className="soft">{m.overview_node_nothing()}</p>}
			{choices.length > 0 && (
				<div className="stack stack--tight">
					<h4>{m.overview_node_choices()}</h4>
					<ul className="wijk-agreements" lang="nl">
						{choices.map(({ wijk, name }) => (
							<li key={`${wijk} ${name}`}>
								<span className="soft">{wijk}</span>
								<span>{name}</span>
							</li>
						))}
					</ul>
				</div>
			)}
			{agreements.length > 0 && (
				<div className="stack stack--tight">
					<h4>{m.overview_agreements()}</h4>
					<ul className="wijk-agreements">
						{agreements.map((agreement) => (
							<li key={agreement.id}>
								<StateBadge state={agreement.state} />
								<span lang="nl">
									{titleOf(agreement, m.export_no_words())} <small className="soft">{agreement.wijk}</small>
								</span>
							</li>
						))}
					</ul>
				</div>
			)}
		</Card>
	);
}
