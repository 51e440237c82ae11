/** A cell of a table's body as Typst writes it, down to the name of the head that it stands under. */
const cell = /\/S \/TD(\s+\/P \d+ 0 R\s+\/A \[<<\s+\/O \/Table\s+)(\/Headers \[\(U\d+x(\d+)y\d+\)\])/g;

/**
 * Makes the first cell of each row the head of its row, which Typst 0.14 has behind a switch that its compiler for Node
 * does not give: without it a screen reader names the column of a cell alone. Cells no longer name their heads
 * themselves, since that would leave out the row's; which way each head goes is enough. The rows that Typst holds
 * together as a foot are rows like the others. Nothing moves in the file: what is shorter is filled up.
 */
export function withRowHeaders(file: Buffer): Buffer {
	const text = file
		.toString("latin1")
		.replace(cell, (_, between: string, headers: string, column: string) => {
			const [role, head] = column === "0" ? ["TH", "/Scope /Row"] : ["TD", ""];
			return `/S /${role}${between}${head.padEnd(headers.length)}`;
		})
		.replace(/\/S \/TFoot\b/g, "/S /TBody");
	return Buffer.from(text, "latin1");
}
