import * as Y from "yjs";

/** Raised when the shape of the workbook changes; a client with another schema is turned away. */
export const workbookSchema = 1;

/**
 * The first content of the document that facilitators and partners write together.
 * Root types: `texts`, a map of Y.XmlFragment by key. The server makes it; a client never initialises anything.
 */
export function createWorkbook(): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap("about").set("schema", workbookSchema);
	return Y.encodeStateAsUpdate(doc);
}
