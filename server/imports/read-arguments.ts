import { parseArgs } from "node:util";

/** What `npm run import` is asked to do. */
export type ImportOrder =
	| { do: "load-catalogue"; file: string }
	| { do: "preview"; file: string; mapping: string | null; json: boolean }
	| {
			do: "store";
			file: string;
			mapping: string | null;
			skipProblems: boolean;
			notes: boolean;
			json: boolean;
			source: string | null;
	  };

const usage = `npm run import -- FILE                       stores and publishes the figures of a file
  --preview            shows what would be stored, and stores nothing
  --json               answers in JSON
  --mapping FILE.json  how the columns are read (what --preview --json gives as "mapping")
  --source ID          the source that the figures are from; without it the file's own name
  --notes              publishes the remarks beside figures too
  --skip-problems      stores what is right of a file in which something is wrong
npm run import -- --catalogue FILE.json      loads places and indicators`;

/** @throws {Error} with a line for the person who typed it */
export function readArguments(args: string[]): ImportOrder {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			preview: { type: "boolean", default: false },
			json: { type: "boolean", default: false },
			"skip-problems": { type: "boolean", default: false },
			notes: { type: "boolean", default: false },
			mapping: { type: "string" },
			source: { type: "string" },
			catalogue: { type: "string" },
		},
	});
	const [file, ...more] = positionals;
	if (values.catalogue !== undefined) {
		if (file !== undefined) throw new Error("Load the catalogue first, and the file after it.");
		return { do: "load-catalogue", file: values.catalogue };
	}
	if (file === undefined || more.length > 0) throw new Error(`Name one file.\n${usage}`);
	const { json } = values;
	const mapping = values.mapping ?? null;
	if (values.preview) return { do: "preview", file, mapping, json };
	return {
		do: "store",
		file,
		mapping,
		json,
		skipProblems: values["skip-problems"],
		notes: values.notes,
		source: values.source ?? null,
	};
}
