import type { AcceptedFigure, Preview } from "#app/domain/import/preview.ts";
import { doWork } from "../process/do-work.ts";
import { type PreviewJob, readPreview } from "./read-preview.ts";

/** So many at once that whoever takes them in is not held up for long. */
const figuresAtOnce = 1_000;

/** Files that people send are read in a process of their own: it knows no database and gets plain data. */
doWork<PreviewJob, Preview, AcceptedFigure[]>((job, tell) => {
	const { accepted, ...preview } = readPreview(job);
	for (let first = 0; first < accepted.length; first += figuresAtOnce)
		tell(accepted.slice(first, first + figuresAtOnce));
	return { ...preview, accepted: [] };
});
