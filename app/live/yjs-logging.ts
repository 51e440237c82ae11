/**
 * Stands for lib0/logging in browsers' builds: Yjs has a few warnings for developers, who see them while developing,
 * and the library that colours them is large.
 */
export const print = (): void => {};
export const warn = (): void => {};
export const [ORANGE, BOLD, UNBOLD, RED] = ["", "", "", ""];
