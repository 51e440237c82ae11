import { doWork } from "../process/do-work.ts";
import { type PreviewJob, readPreview } from "./read-preview.ts";

/** Files that people send are read in a process of their own: it knows no database and gets plain data. */
doWork((job: PreviewJob) => readPreview(job));
