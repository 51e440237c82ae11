import {
	DndContext,
	DragOverlay,
	type DragStartEvent,
	KeyboardSensor,
	MeasuringStrategy,
	MouseSensor,
	TouchSensor,
	useDraggable,
	useDroppable,
	useSensor,
	useSensors,
} from "@dnd-kit/core";
import IconGripVertical from "@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs";
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { BoardCard, BoardTheme } from "#app/domain/live/board.ts";
import { m } from "#app/words/index.ts";
import type { Move } from "./arrange.ts";
import { aimedPlace, placeByKeyboard } from "./drag-keyboard.ts";
import { DragContext, type DragParts, type DropAreaProps, loosePlace } from "./drag-parts.ts";
import { openingOf, ThemeCard } from "./theme-card.tsx";

export interface DragSurfaceProps {
	cards: BoardCard[];
	themes: BoardTheme[];
	onMove: (move: Move) => void;
	children: ReactNode;
}

/** Lets people drag cards onto themes, with a mouse, a finger or the keyboard. Only wide screens load this. */
export function DragSurface({ cards, themes, onMove, children }: DragSurfaceProps) {
	const [taken, setTaken] = useState<BoardCard | null>(null);
	const aimed = useRef<string | null>(null);
	const places = [loosePlace, ...themes.map(({ id }) => id)];
	const latest = useRef(places);
	latest.current = places;
	const sensors = useSensors(
		// A press is a press until the mouse goes somewhere, and a finger scrolls until it rests.
		useSensor(MouseSensor, { activationConstraint: { distance: 8 } }),
		useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
		useSensor(KeyboardSensor, {
			coordinateGetter: useMemo(() => placeByKeyboard(latest, aimed), []),
			scrollBehavior: "auto",
		}),
	);
	const nameOf = (place: string | number) =>
		themes.find(({ id }) => id === place)?.name ?? m.themes_loose_name();
	const wordsOf = (active: { data: { current?: { card?: string } } }) => {
		const card = cards.find(({ id }) => id === active.data.current?.card);
		return card ? openingOf(card) : "";
	};
	const end = () => {
		setTaken(null);
		aimed.current = null;
	};
	return (
		<DndContext
			sensors={sensors}
			collisionDetection={aimedPlace(aimed)}
			measuring={{ droppable: { strategy: MeasuringStrategy.WhileDragging } }}
			accessibility={{
				screenReaderInstructions: { draggable: m.themes_drag_help() },
				announcements: {
					onDragStart: ({ active }) => m.themes_drag_taken({ card: wordsOf(active) }),
					onDragOver: ({ over }) => (over ? m.themes_drag_over({ place: nameOf(over.id) }) : undefined),
					onDragEnd: ({ over }) =>
						over ? m.themes_drag_laid({ place: nameOf(over.id) }) : m.themes_drag_back(),
					onDragCancel: () => m.themes_drag_back(),
				},
			}}
			onDragStart={({ active }: DragStartEvent) =>
				setTaken(cards.find(({ id }) => id === active.data.current?.card) ?? null)
			}
			onDragCancel={end}
			onDragEnd={({ active, over }) => {
				end();
				const { card, place } = active.data.current as { card: string; place: string };
				if (!over || over.id === place) return;
				const to = over.id === loosePlace ? null : String(over.id);
				onMove({ card, to, from: place === loosePlace ? null : place });
			}}
		>
			<DragContext.Provider value={parts}>{children}</DragContext.Provider>
			{createPortal(
				<DragOverlay dropAnimation={null} className="theme-card-overlay">
					{taken && <ThemeCard card={taken} place="" />}
				</DragOverlay>,
				document.body,
			)}
		</DndContext>
	);
}

type Draggable = Pick<ReturnType<typeof useDraggable>, "attributes" | "listeners" | "setActivatorNodeRef">;
const HandleContext = createContext<Draggable | null>(null);

function DragCard({ card, place, children }: { card: string; place: string; children: ReactNode }) {
	const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
		id: `${place} ${card}`,
		data: { card, place },
		attributes: { roleDescription: m.themes_drag_role() },
	});
	const { onKeyDown, ...pointers } = listeners ?? {};
	// biome-ignore lint/correctness/useExhaustiveDependencies: the library makes these anew when it renders; they follow from two values
	const handle = useMemo(
		() => ({ attributes, listeners, setActivatorNodeRef }),
		[attributes["aria-pressed"], onKeyDown, setActivatorNodeRef],
	);
	return (
		<div ref={setNodeRef} className="drag-card" data-dragging={isDragging || undefined} {...pointers}>
			<HandleContext.Provider value={handle}>{children}</HandleContext.Provider>
		</div>
	);
}

function DragHandle({ words }: { words: string }) {
	const handle = useContext(HandleContext);
	if (!handle) return null;
	return (
		<button
			type="button"
			className="drag-handle"
			data-control="drag"
			{...handle.attributes}
			ref={handle.setActivatorNodeRef}
			onKeyDown={handle.listeners?.onKeyDown as () => void}
		>
			<IconGripVertical stroke={1.75} aria-hidden="true" />
			<VisuallyHidden>{m.themes_drag({ card: words })}</VisuallyHidden>
		</button>
	);
}

function DragArea({ place, ...rest }: DropAreaProps) {
	const { setNodeRef, isOver } = useDroppable({ id: place });
	return <section {...rest} ref={setNodeRef} data-over={isOver || undefined} />;
}

const parts: DragParts = { Card: DragCard, Handle: DragHandle, DropArea: DragArea };
