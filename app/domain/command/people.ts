import { z } from "zod";
import { memberRoles } from "../vocabulary.ts";
import { define } from "./define.ts";
import { id } from "./fields.ts";
import { given } from "./form-fields.ts";

/** Who takes part, and as what. */
export const peopleCommands = {
	"confirm-partner": define({
		may: "session.run",
		schema: z.object({ participant: id }),
		form: { participant: given },
	}),
	"renew-code": define({
		may: "session.run",
		schema: z.object({}).describe("the code of before lets nobody in any more; who is in stays in"),
		answer: z.object({ code: z.string() }),
		form: {},
	}),
	"remove-participant": define({
		may: "session.run",
		schema: z.object({ participant: id }),
		form: { participant: given },
	}),
	"set-member-role": define({
		may: "session.prepare",
		schema: z.object({ account: id, role: z.enum([...memberRoles, "none"]) }),
		form: { account: given, role: given },
	}),
	"admit-voter": define({
		may: "session.run",
		schema: z
			.object({ participant: id, account: id })
			.partial()
			.describe("one of both: who joined with the code alone, or with an account"),
		form: { participant: given, account: given },
	}),
};
