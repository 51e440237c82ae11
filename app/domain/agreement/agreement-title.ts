import type { WrittenAgreement } from "./agreement-fields.ts";

type Named = Pick<WrittenAgreement, "goal" | "action">;

/**
 * What an agreement is called: its goal, or else what is to be done, as one that was made of an idea has no goal yet.
 * @param noWords what says that neither was written
 */
export const titleOf = ({ goal, action }: Named, noWords: string): string => goal || action || noWords;

/** What is to be done, for under its title; "" where that is the title already. */
export const actionUnder = ({ goal, action }: Named): string => (goal ? action : "");
