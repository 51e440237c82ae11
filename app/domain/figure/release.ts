export const releaseStates = ["draft", "checked", "protected", "published", "undone"] as const;
/**
 * How far a release is. `draft`: rows come in. `checked`: somebody looked at all of it. `protected`: what will be withheld
 * stands. `published`: it may be read, from its moment on or by the evenings it is named for. `undone`: taken back.
 * It only moves forward.
 */
export type ReleaseState = (typeof releaseStates)[number];
