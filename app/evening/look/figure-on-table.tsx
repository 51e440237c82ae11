import IconChevronLeft from "@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs";
import IconChevronRight from "@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs";
import IconTarget from "@tabler/icons-react/dist/esm/icons/IconTarget.mjs";
import { type ReactNode, useRef } from "react";
import { Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import type { TableCard } from "#app/domain/session/table-figure.ts";
import { FigureCardView } from "#app/figures/figure-card.tsx";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import { useKeptFocus } from "../shell/use-kept-focus.ts";

export interface FigureOnTableProps {
	cards: TableCard[];
	shapes: MapShapes;
	sessionId: string;
	/** ids of the evenings whose outcome this reader may open */
	mayOpen: string[];
	/** what this reader looks at, and what lies on the table for everybody */
	shown: number;
	onTable: number;
	/** null goes back to following the table */
	onLook: (figure: number | null) => void;
	/** lays a figure on the table for everybody; null for who may not */
	layOnTable: ((figure: number, button: ReactNode) => ReactNode) | null;
	/** what there is already for people of the wijk, whatever figure lies there */
	offers?: ReactNode;
	/** how another year or part of the figure is laid down, for who may */
	chooseShown?: ReactNode;
}

/** The figure that the room talks about. Everybody may look around, and comes back with one press. */
export function FigureOnTable(props: FigureOnTableProps) {
	const { cards, shapes, sessionId, mayOpen, shown, onTable, onLook, layOnTable } = props;
	const section = useRef<HTMLElement>(null);
	useKeptFocus(section);
	const card = cards[shown];
	if (!card) return <EmptyState title={m.table_no_figures()}>{m.table_no_figures_hint()}</EmptyState>;
	const look = (figure: number) => onLook(figure === onTable ? null : figure);
	return (
		<section ref={section} tabIndex={-1} className="figure-on-table" aria-label={card.indicator.label}>
			{cards.length > 1 && (
				<div className="figure-on-table__steps needs-script">
					<Button
						type="button"
						variant="quiet"
						disabled={shown === 0}
						icon={<IconChevronLeft stroke={1.75} aria-hidden="true" />}
						onClick={() => look(shown - 1)}
					>
						{m.table_figure_previous()}
					</Button>
					<span>{m.table_figure_count({ at: shown + 1, total: cards.length })}</span>
					<Button
						type="button"
						variant="quiet"
						disabled={shown === cards.length - 1}
						icon={<IconChevronRight stroke={1.75} aria-hidden="true" />}
						onClick={() => look(shown + 1)}
					>
						{m.table_figure_next()}
					</Button>
				</div>
			)}
			{/* Above the figure, where the eye is after "Volgend cijfer": under it the facilitator's bar would cover it. */}
			{shown !== onTable && (
				<div className="figure-on-table__elsewhere">
					<p role="status">{m.table_figure_elsewhere({ figure: cards[onTable]?.indicator.label ?? "" })}</p>
					<div className="figure-on-table__choices">
						{layOnTable?.(
							shown,
							<Button variant="secondary" icon={<IconTarget stroke={1.75} aria-hidden="true" />}>
								{m.table_figure_show_all()}
							</Button>,
						)}
						<Button type="button" variant={layOnTable ? "quiet" : "secondary"} onClick={() => onLook(null)}>
							{m.table_figure_back()}
						</Button>
					</div>
				</div>
			)}
			{/* Another figure is read from its first line. */}
			<FigureCardView
				key={card.figure}
				className="figure-on-table__card"
				card={card}
				shapes={shapes}
				mayOpen={mayOpen}
				enlarge={paths.eveningMap(sessionId, card.figure)}
				choose={props.chooseShown}
			>
				{props.offers}
			</FigureCardView>
			{layOnTable && cards.length > 1 && (
				<div className="only-without-script">
					<div className="figure-on-table__choices">
						{cards.map((each, index) =>
							index === onTable ? null : (
								<div key={each.figure}>
									{layOnTable(
										index,
										<Button variant="secondary" icon={<IconTarget stroke={1.75} aria-hidden="true" />}>
											{m.table_figure_show({ figure: each.indicator.label })}
										</Button>,
									)}
								</div>
							),
						)}
					</div>
				</div>
			)}
		</section>
	);
}
