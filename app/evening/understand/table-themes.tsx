import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusRegion } from "#app/components/status-region.tsx";
import { firstSentence, type RichText } from "#app/domain/live/rich-text.ts";
import { themeKey } from "#app/domain/live/workbook-keys.ts";
import type { Evening } from "#app/evening/shell/use-evening.tsx";
import { useKeptFocus } from "#app/evening/shell/use-kept-focus.ts";
import type { PhoneFigure } from "#app/figures/phone-figure.tsx";
import { useSearchParams } from "#app/live/pages.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { arrange, type Move, placesOf } from "./arrange.ts";
import { BoardMenu, type Menu, menuOfAddress } from "./board-menu.tsx";
import { type JustDone, Said } from "./said.tsx";
import { ThemeBoard } from "./theme-board.tsx";
import { figuresOf } from "./theme-figures.tsx";
import { ThemeFocus } from "./theme-focus.tsx";
import { useArranging } from "./use-arranging.ts";
import { useArrival } from "./use-arrival.ts";
import { useCardFocus } from "./use-card-focus.ts";
import { useDragSurface } from "./use-drag-surface.ts";
import { useIntoView } from "./use-into-view.ts";
import { useThemeNews } from "./use-theme-news.ts";

export interface TableThemesProps {
	evening: Evening;
	texts: Record<string, RichText>;
	figures: PhoneFigure[];
	/** proposals that wait, by theme; null for who does not read them */
	proposals: Record<string, number> | null;
	mayArrange: boolean;
	commandId: string;
	/** the three texts of a theme, to write in or to read */
	textsOf: (theme: string) => ReactNode;
}

/** Samen begrijpen at the table: the board of themes, or one theme on its own surface. */
export function TableThemes(props: TableThemesProps) {
	const { evening, texts, figures, proposals, mayArrange, commandId, textsOf } = props;
	const { board, session } = evening;
	const { themes } = board;
	const [address, setAddress] = useSearchParams();
	const open = address.get("thema");
	const [asList, setAsList] = useState(address.has("lijst"));
	const [menu, setMenu] = useState<Menu | null>(null);
	const [said, setSaid] = useState<JustDone | null>(null);
	const arranging = useArranging({ session: session.id, actor: evening.me }, board.cards);
	const { cards, move } = arranging;
	const [before] = useState(() => placesOf(board.cards));
	const arrangement = useMemo(() => arrange(cards, themes, before), [cards, themes, before]);
	const news = useThemeNews(board, arranging.own);
	const region = useRef<HTMLDivElement>(null);
	const { goOnAfter, settle } = useCardFocus(region);
	const bringIntoView = useIntoView(themes);
	useKeptFocus(region);
	useArrival(open);
	const Surface = useDragSurface(mayArrange && !asList && open === null);

	const openCard = useCallback((card: string, place: string) => setMenu({ kind: "card", card, place }), []);
	const openTheme = useCallback((theme: string) => setMenu({ kind: "theme", theme }), []);
	const nameOf = (id: string | null) => themes.find((theme) => theme.id === id)?.name ?? "";
	const make = async (made: Move) => {
		const { card, to, from } = made;
		setSaid(null);
		if (!(await move(made))) return;
		setSaid({
			words: to
				? m.themes_said_moved({ theme: nameOf(to) })
				: m.themes_said_taken_out({ theme: nameOf(from) }),
			undo: () => {
				setSaid(null);
				void move({ card, to: from, from: to });
			},
		});
	};
	const send = async (command: Parameters<typeof arranging.send>[0]) => {
		const answer = await arranging.send(command);
		bringIntoView(answer);
		return answer;
	};
	const makeTheme = async (name: string, contributions: string[]) => {
		const answer = await send({ type: "create-theme", name, contributions });
		if (answer.status === "done") setSaid({ words: m.themes_said_made({ name }), undo: null });
		return answer;
	};
	const arrangeWith = mayArrange ? { onMove: openCard, onEdit: openTheme } : {};
	const labels = useMemo(
		() => Object.fromEntries(figures.map(({ indicator, label }) => [indicator, label])),
		[figures],
	);
	const sentences = useMemo(
		() => Object.fromEntries(themes.map(({ id }) => [id, firstSentence(texts[themeKey(id, "see")] ?? [])])),
		[themes, texts],
	);
	const opened = themes.find(({ id }) => id === open) ?? null;
	const openCards = (opened && arrangement.inTheme.get(opened.id)) ?? [];
	const menuProps = {
		cards,
		themes,
		inTheme: arrangement.inTheme,
		commandId,
		onMove: (moved: Move, place: string) => {
			goOnAfter(moved.card, place);
			setMenu(null);
			void make(moved);
		},
		onNewTheme: makeTheme,
		onCommand: send,
		onSaid: (words: string) => setSaid({ words, undo: null }),
		onLeave: (theme: string | null) => open && setAddress(theme ? { thema: theme } : {}),
	};
	return (
		<section ref={region} className="themes" tabIndex={-1} aria-label={m.themes_region()}>
			<form id="themes-look" method="get">
				{open && <input type="hidden" name="thema" value={open} />}
			</form>
			<StatusRegion>{news}</StatusRegion>
			{arranging.refusal && (
				<Notice tone="danger" live="alert">
					<div className="cluster">
						<span>{arranging.refusal}</span>
						<Button variant="quiet" type="button" onClick={arranging.forgetRefusal}>
							{m.ui_close()}
						</Button>
					</div>
				</Notice>
			)}
			<BoardMenu
				{...menuProps}
				menu={menu}
				fromAddress={mayArrange ? menuOfAddress(address) : null}
				onClosed={(focusOn) => {
					setMenu(null);
					const target = focusOn ? document.getElementById(focusOn) : null;
					if (target) target.focus();
					else settle();
				}}
			/>
			{open !== null ? (
				<ThemeFocus
					theme={opened}
					themes={themes}
					cards={openCards}
					figures={figuresOf(openCards, figures)}
					waiting={
						proposals && { count: proposals[open] ?? 0, href: `${paths.moderate(session.id)}#voorstellen` }
					}
					{...arrangeWith}
				>
					{opened && textsOf(opened.id)}
				</ThemeFocus>
			) : (
				<ThemeBoard
					cards={cards}
					themes={themes}
					arrangement={arrangement}
					sentences={sentences}
					figureLabels={labels}
					asList={asList}
					onAsList={setAsList}
					onNewTheme={makeTheme}
					commandId={commandId}
					Surface={Surface}
					onDrop={(moved) => void make(moved)}
					{...arrangeWith}
				/>
			)}
			<Said said={said} onOver={() => setSaid(null)} />
		</section>
	);
}
