import { z } from "zod";
import type { SessionAction } from "../session/authorisation.ts";
import type { FormReader } from "./form-fields.ts";

/** A field of a form for each field of a command that a plain form sends. */
type FormOf<S extends z.ZodObject> = { readonly [Name in keyof z.input<S>]?: FormReader };

/** All that is known of one type of command, but what it does (that stands in `server/commands`). */
export interface Definition<S extends z.ZodObject, A extends z.ZodObject> {
	/** What somebody must be allowed to do. The pipeline asks it, once; only about authors a command asks itself. */
	may: SessionAction;
	schema: S;
	/** What the answer holds beside `ok` and `seq`. */
	answer: A;
	/** How a plain form is read; null where none sends this command field by field. */
	form: FormOf<S> | null;
}

const nothing = z.object({});

interface Given<S extends z.ZodObject> {
	may: SessionAction;
	schema: S;
	form?: FormOf<S>;
}

export function define<S extends z.ZodObject, A extends z.ZodObject>(
	given: Given<S> & { answer: A },
): Definition<S, A>;
export function define<S extends z.ZodObject>(given: Given<S>): Definition<S, typeof nothing>;
/** One type of command. Where nothing is said of its answer, it holds nothing of its own. */
export function define(
	given: Given<z.ZodObject> & { answer?: z.ZodObject },
): Definition<z.ZodObject, z.ZodObject> {
	return { ...given, answer: given.answer ?? nothing, form: given.form ?? null };
}
