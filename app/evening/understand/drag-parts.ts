import { type ComponentType, createContext, type HTMLAttributes, type ReactNode } from "react";

/** What makes cards movable and places targets, once the code for dragging is there. */
export interface DragParts {
	/** around a card: it can be taken up anywhere */
	Card: ComponentType<{ card: string; place: string; children: ReactNode }>;
	/** in a card: what the keyboard takes it up with */
	Handle: ComponentType<{ words: string }>;
	/** a theme, or the place of loose cards, on which cards can be laid */
	DropArea: ComponentType<DropAreaProps>;
}

export type DropAreaProps = HTMLAttributes<HTMLElement> & { place: string };

/** null on phones, for who may not arrange, and until the code is there: then every card still has its menu. */
export const DragContext = createContext<DragParts | null>(null);

/** Where cards lie that are in no theme. */
export const loosePlace = "loose";
