import type { Localised } from "../localised.ts";
import { type FocusPoint, focusPoints } from "./agreement-vocabulary.ts";

/** A focus point of the own gemeente, or one of its goals: what an agreement may fit with. */
export interface FocusNode {
	id: string;
	/** "focus-2" for a focus point that goes by that number; a goal's is as its gemeente numbers it, "2.1" */
	code: string;
	label: Localised;
	/** one that is not may stay with an agreement, and is not chosen anew */
	inUse: boolean;
}

/** The code as people read it: "2" for "focus-2". */
export const readableCode = (code: string): string => code.replace(/^focus-/, "");

/** The node that a number stands for. */
export const nodeOfPoint = (nodes: FocusNode[], point: FocusPoint): FocusNode | undefined =>
	nodes.find(({ code }) => code === codeOfPoint(point));

/** The number of a focus point that is coded by one; null for any other node. */
export function pointOfCode(code: string): FocusPoint | null {
	return focusPoints.find((point) => code === codeOfPoint(point)) ?? null;
}

const codeOfPoint = (point: FocusPoint) => `focus-${point}`;
