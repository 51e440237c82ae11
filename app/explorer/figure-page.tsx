import { type ReactNode, useId } from "react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Notice } from "#app/components/notice.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import { pictureOf } from "#app/domain/figure/picture.ts";
import { FigureComparison } from "#app/figures/figure-comparison.tsx";
import { FigureFooter } from "#app/figures/figure-footer.tsx";
import { FigureHead } from "#app/figures/figure-head.tsx";
import { FigureMap } from "#app/figures/figure-map.tsx";
import { FigureNotes } from "#app/figures/figure-notes.tsx";
import { FigureChange, FigureInterval, FigureParts } from "#app/figures/figure-sections.tsx";
import { FigureTargets } from "#app/figures/figure-targets.tsx";
import { FigureTrend } from "#app/figures/figure-trend.tsx";
import { FigurePicture } from "#app/figures/pictures/figure-picture.tsx";
import { drawnTrends } from "#app/figures/trend/trend-views.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import "../styles/explorer.css";
import { type AskedViews, askedOf } from "./asked.ts";
import { FigureChooser } from "./figure-chooser.tsx";
import type { FigurePageData, ShownFigure } from "./figure-page.server.ts";
import { PlacesTableView } from "./places-table.tsx";

interface FigurePageProps {
	data: FigurePageData;
	views: AskedViews;
	/** ids of the evenings whose outcome this reader may open */
	mayOpen: string[];
}

/** One figure for everybody: what it says, and everything that is known of it, each to link to and to take along. */
export function FigurePage({ data, views, mayOpen }: FigurePageProps) {
	const { label, wijk, shown } = data;
	return (
		<div className="explorer stack stack--loose">
			<p className="no-print">
				<a href={paths.explorer({ wijk })}>{m.explore_all()}</a>
			</p>
			{shown ? (
				<Shown {...{ data, shown, views, mayOpen }} />
			) : (
				<>
					<h1>{label}</h1>
					<FigureChooser data={data} />
					<EmptyState title={m.explore_nothing()} />
				</>
			)}
		</div>
	);
}

function Shown({ data, shown, views, mayOpen }: FigurePageProps & { shown: ShownFigure }) {
	const { card, shapes, table, instead } = shown;
	const headingId = useId();
	const picture = pictureOf(card);
	const { id } = card.indicator;
	const asked = { ...askedOf(card), ...views };
	const part = (section: string, title: string, formats: string[]) => ({
		id: section,
		title,
		files: formats.map((format) => ({
			format,
			href: paths.explorerFile(id, `${section}.${format}`, asked),
		})),
	});
	const viewOf = (name: keyof AskedViews) => ({
		view: views[name],
		hrefOf: (view: string) => `${paths.explorerFigure(id, { ...asked, [name]: view })}#${name}`,
	});
	return (
		<article className="figure-card explorer-figure" aria-labelledby={headingId}>
			{instead && <Notice>{m.explore_instead({ place: instead, wijk: card.wijk.name })}</Notice>}
			<div className="stack">
				<p className="explorer-figure__label">{card.indicator.label}</p>
				<FigureHead card={card} id={headingId} level={1} />
			</div>
			<FigureChooser data={data} />
			<div className="explorer-figure__pair">
				<div className="explorer-figure__column">
					{card.perWijk ? (
						<Part {...part("kaart", m.explore_map(), ["svg", "png", "csv"])}>
							<FigureMap
								card={card}
								shapes={shapes}
								enlarge={paths.figureMap(id, askedOf(card))}
								asked={viewOf("kaart")}
							/>
						</Part>
					) : (
						<p className="soft">{m.map_not_per_wijk()}</p>
					)}
					{card.parts.length > 1 && (
						<Part {...part("verdeling", m.explore_parts(), ["svg", "png", "csv"])}>
							<FigureParts card={card} />
						</Part>
					)}
				</div>
				<div className="explorer-figure__column">
					<FigurePicture card={card} />
					{!(picture && "rows" in picture) && <FigureComparison card={card} />}
					<FigureChange card={card} />
					<FigureInterval card={card} />
					{drawnTrends(card).length > 0 && (
						<Part {...part("verloop", m.explore_trend(), ["svg", "png", "csv"])}>
							<FigureTrend card={card} asked={viewOf("verloop")} />
						</Part>
					)}
				</div>
			</div>
			<Part {...part("tabel", m.explore_table(), ["csv"])}>
				<PlacesTableView card={card} table={table} />
			</Part>
			<div className="explorer-figure__pair">
				<FigureTargets card={card} />
				<FigureNotes card={card} mayOpen={mayOpen} />
			</div>
			<FigureFooter card={card} />
		</article>
	);
}

const formatNames: Record<string, () => string> = {
	svg: m.explore_file_svg,
	png: m.explore_file_png,
	csv: m.explore_file_csv,
};

/** One way to look at the figure, under a name to link to, with what can be taken along of it. */
function Part({
	id,
	title,
	files,
	children,
}: {
	id: string;
	title: string;
	files: { format: string; href: string }[];
	children: ReactNode;
}) {
	return (
		<section id={id} className="explorer-part" aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{children}
			{files.length > 0 && (
				<p className="explorer-part__files no-print">
					{m.explore_take()}
					{files.map(({ format, href }) => (
						<a key={format} href={href} download>
							{formatNames[format]?.()} <VisuallyHidden>{title}</VisuallyHidden>
						</a>
					))}
				</p>
			)}
		</section>
	);
}
