/** How much of a file is read. A year of figures of one gemeente is some ten thousand cells. */
export const limits = {
	/** of the file as it comes in, in bytes */
	file: 20 * 2 ** 20,
	/** of all that is packed in it together, in bytes */
	unpacked: 120 * 2 ** 20,
	entries: 2_000,
	rows: 200_000,
	columns: 1_000,
	cells: 1_200_000,
	/** of one cell, in signs: as many as Excel takes */
	cellText: 32_767,
};
