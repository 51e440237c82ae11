import IconChevronLeft from "@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs";
import IconChevronRight from "@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs";
import IconFlask from "@tabler/icons-react/dist/esm/icons/IconFlask.mjs";
import { type ReactNode, useEffect, useState } from "react";
import { Badge } from "#app/components/badge.tsx";
import { Disclosure } from "#app/components/disclosure.tsx";
import type { BoardMeta } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";

/** A figure as a phone shows it: words only, made on the server. */
export interface PhoneFigure {
	indicator: string;
	label: string;
	sentence: string;
	value: string;
	when: string;
	fictional: boolean;
	provisional: boolean;
	fallback: string | null;
	notes: string[];
	source: string;
	/** a BoardFigure as JSON, for the form */
	ref: string;
}

export interface FollowedFigure {
	/** place on the table of the figure in view */
	position: number;
	/** the room looks at this one too */
	together: boolean;
	/** the reader chose this figure; otherwise the table moved on while somebody was writing */
	chosen: boolean;
	look: (position: number) => void;
	back: () => void;
}

/**
 * The figure in view: that of the table while everybody follows, until the reader looks around.
 * While somebody writes nothing moves, because the words belong to the figure they were written about.
 */
export function useFollowedFigure(
	{ focus, followMe }: Pick<BoardMeta, "focus" | "followMe">,
	writing: boolean,
	first: number | null,
): FollowedFigure {
	const [chosen, setChosen] = useState(first);
	const [followed, setFollowed] = useState(focus);
	useEffect(() => {
		if (followMe && !writing && chosen === null) setFollowed(focus);
	}, [focus, followMe, writing, chosen]);
	const position = chosen ?? followed;
	return {
		position,
		together: position === focus,
		chosen: chosen !== null,
		look: (next) => setChosen(next === focus ? null : next),
		back: () => {
			setChosen(null);
			setFollowed(focus);
		},
	};
}

/** The sentence first, then the number, and all that must be minded one press away. */
export function PhoneFigureView({
	figures,
	followed,
}: {
	figures: (PhoneFigure | null)[];
	followed: FollowedFigure;
}) {
	const figure = figures[followed.position];
	return (
		<section className="phone-figure" aria-label={m.contribute_figure_name()}>
			{figure ? <Words figure={figure} /> : <p className="soft">{m.contribute_figure_none()}</p>}
			{!followed.together && (
				<div className="phone-figure__elsewhere">
					<p>{followed.chosen ? m.contribute_figure_elsewhere() : m.contribute_figure_moved()}</p>
					<StepLink to={null} onPress={followed.back}>
						{m.contribute_figure_back()}
					</StepLink>
				</div>
			)}
			{figures.length > 1 && <Steps total={figures.length} followed={followed} />}
		</section>
	);
}

function Words({ figure }: { figure: PhoneFigure }) {
	return (
		<>
			{figure.fallback && <p className="phone-figure__fallback">{figure.fallback}</p>}
			<h2>{figure.sentence}</h2>
			<p className="phone-figure__value">
				<strong>{figure.value}</strong>
				<span className="soft">{figure.when}</span>
				{figure.fictional && (
					<Badge tone="warning" icon={<IconFlask stroke={1.75} aria-hidden="true" />}>
						{m.figures_fictional()}
					</Badge>
				)}
				{figure.provisional && <Badge tone="info">{m.figures_provisional()}</Badge>}
			</p>
			<Disclosure summary={m.contribute_figure_about()}>
				<div className="prose small">
					{figure.notes.map((note) => (
						<p key={note}>{note}</p>
					))}
					<p>{figure.source}</p>
				</div>
			</Disclosure>
		</>
	);
}

function Steps({ total, followed: { position, look } }: { total: number; followed: FollowedFigure }) {
	return (
		<div className="phone-figure__steps">
			{position > 0 ? (
				<StepLink to={position - 1} onPress={() => look(position - 1)}>
					<IconChevronLeft stroke={1.75} aria-hidden="true" />
					{m.contribute_figure_previous()}
				</StepLink>
			) : (
				<span />
			)}
			<span className="soft">{m.contribute_figure_count({ at: position + 1, total })}</span>
			{position < total - 1 ? (
				<StepLink to={position + 1} onPress={() => look(position + 1)}>
					{m.contribute_figure_next()}
					<IconChevronRight stroke={1.75} aria-hidden="true" />
				</StepLink>
			) : (
				<span />
			)}
		</div>
	);
}

/** A link that asks for the page with another figure; where a script runs, the page stays and what was typed too. */
function StepLink({
	to,
	onPress,
	children,
}: {
	to: number | null;
	onPress: () => void;
	children: ReactNode;
}) {
	return (
		<a
			className="button button--quiet"
			href={to === null ? "?" : `?cijfer=${to + 1}`}
			onClick={(event) => {
				event.preventDefault();
				onPress();
			}}
		>
			{children}
		</a>
	);
}
