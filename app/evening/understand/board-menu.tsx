import { useRef } from "react";
import { Dialog } from "#app/components/dialog.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import type { CommandAnswer } from "#app/live/send-command.ts";
import { m } from "#app/words/index.ts";
import type { Move } from "./arrange.ts";
import { loosePlace } from "./drag-parts.ts";
import { EditTheme } from "./edit-theme.tsx";
import { MoveCard } from "./move-card.tsx";

/** What somebody wants to move or change. */
export type Menu = { kind: "card"; card: string; place: string } | { kind: "theme"; theme: string };

export interface BoardMenuProps {
	/** null while nothing is open */
	menu: Menu | null;
	/** the same as the address asks for it, on a page without scripts */
	fromAddress: Menu | null;
	/** @param focusOn id of the element to go on from; null for where it was opened */
	onClosed: (focusOn: string | null) => void;
	cards: BoardCard[];
	themes: BoardTheme[];
	inTheme: Map<string, BoardCard[]>;
	commandId: string;
	onMove: (move: Move, place: string) => void;
	onNewTheme: (name: string, contributions: string[]) => Promise<CommandAnswer>;
	onCommand: (command: { type: string } & Record<string, unknown>) => Promise<CommandAnswer>;
	/** something was done; says what */
	onSaid: (words: string) => void;
	/** the theme is no more; `theme` is what it went into */
	onLeave: (theme: string | null) => void;
}

/** The one menu of the board: for a card or a theme, as a dialog, or in the page where no script opened it. */
export function BoardMenu(props: BoardMenuProps) {
	const { menu, fromAddress, onClosed } = props;
	const focusOn = useRef<string | null>(null);
	// What is in it stays while it closes.
	const last = useRef(menu);
	if (menu) last.current = menu;
	const shown = menu ?? last.current;
	return (
		<>
			{fromAddress && !menu && (
				<section className="card board-menu" aria-labelledby="board-menu-title">
					<h2 id="board-menu-title">{titleOf(fromAddress, props)}</h2>
					<Content {...props} menu={fromAddress} close={() => onClosed(null)} />
				</section>
			)}
			<Dialog
				className="board-menu"
				open={menu !== null}
				title={shown ? titleOf(shown, props) : ""}
				onClose={() => {
					onClosed(focusOn.current);
					focusOn.current = null;
				}}
			>
				{menu && (
					<Content
						{...props}
						key={menu.kind === "card" ? menu.card : menu.theme}
						menu={menu}
						close={(target) => {
							focusOn.current = target;
							onClosed(null);
						}}
					/>
				)}
			</Dialog>
		</>
	);
}

function titleOf(menu: Menu, { themes }: BoardMenuProps): string {
	if (menu.kind === "card") return m.themes_move_title();
	const theme = themes.find(({ id }) => id === menu.theme);
	return theme ? m.themes_edit_title({ theme: theme.name }) : m.themes_gone();
}

function Content({
	menu,
	close,
	...props
}: BoardMenuProps & { menu: Menu; close: (focusOn: string | null) => void }) {
	const { cards, themes, inTheme, commandId } = props;
	if (menu.kind === "card") {
		const card = cards.find(({ id }) => id === menu.card);
		if (!card) return <p>{m.themes_card_gone()}</p>;
		return (
			<MoveCard
				card={card}
				place={menu.place}
				themes={themes}
				onMove={(move) => props.onMove(move, menu.place)}
				onNewTheme={async (name, contributions) => {
					const answer = await props.onNewTheme(name, contributions);
					if (answer.status === "done") close(null);
					return answer;
				}}
				commandId={commandId}
			/>
		);
	}
	const theme = themes.find(({ id }) => id === menu.theme);
	if (!theme) return <p>{m.themes_gone_hint()}</p>;
	return (
		<EditTheme
			theme={theme}
			themes={themes}
			cards={inTheme.get(theme.id) ?? []}
			onCommand={props.onCommand}
			onDone={(words, { gone, into }) => {
				props.onSaid(words);
				if (gone) props.onLeave(into);
				close(gone ? (into ? `tray-${into}` : "themes-title") : null);
			}}
			commandId={commandId}
		/>
	);
}

/** What an address asks for: "kaart=card.theme" or "bewerk=theme". */
export function menuOfAddress(address: URLSearchParams): Menu | null {
	const theme = address.get("bewerk");
	if (theme) return { kind: "theme", theme };
	const [card, place = loosePlace] = address.get("kaart")?.split(".") ?? [];
	return card ? { kind: "card", card, place } : null;
}
