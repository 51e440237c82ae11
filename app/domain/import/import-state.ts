export const importStates = ["draft", "publishing", "published", "dropped"] as const;
/** How far a delivery is. `publishing`: somebody asked for it and its figures are being stored. */
export type ImportState = (typeof importStates)[number];
