const pattern = /\[edit (\d+)\]/g;

/** A mark in a text, that can be found again in the bytes of any update that carries the text. */
export const mark = (edit: number): string => `[edit ${edit}]`;

/** The numbers of all marks in a message. */
export const marksIn = (message: Buffer): number[] =>
	Array.from(message.toString("latin1").matchAll(pattern), ([, edit]) => Number(edit));
