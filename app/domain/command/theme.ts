import { z } from "zod";
import { longestThemeName } from "../live/text-limits.ts";
import { define } from "./define.ts";
import { id, plain, shortText } from "./fields.ts";
import { given, tick, ticks } from "./form-fields.ts";

/** Putting what was told in order. */
export const themeCommands = {
	"create-theme": define({
		may: "session.arrange",
		schema: z.object({
			name: shortText(longestThemeName),
			contributions: z.array(id).max(500).default([]).describe("taken into it at once"),
		}),
		answer: z.object({ theme: id }),
		form: { name: given, contributions: ticks },
	}),
	"rename-theme": define({
		may: "session.arrange",
		schema: z.object({
			theme: id,
			name: shortText(longestThemeName),
			before: plain().optional().describe("the name as it was read; another one by now is asked about"),
		}),
		form: { theme: given, name: given, before: given },
	}),
	"merge-themes": define({
		may: "session.arrange",
		schema: z.object({ theme: id, into: id }),
		form: { theme: given, into: given },
	}),
	"split-theme": define({
		may: "session.arrange",
		schema: z.object({
			theme: id,
			name: shortText(longestThemeName),
			contributions: z.array(id).min(1).max(500).describe("go from the theme to the new one"),
		}),
		answer: z.object({ theme: id }),
		form: { theme: given, name: given, contributions: ticks },
	}),
	"remove-theme": define({
		may: "session.arrange",
		schema: z.object({ theme: id }),
		form: { theme: given },
	}),
	"move-contribution": define({
		may: "session.arrange",
		schema: z.object({
			contribution: id,
			theme: id,
			from: id.optional().describe("the theme it leaves; by default it leaves all others"),
			keep: z.boolean().default(false).describe("it stays in its other themes too"),
		}),
		form: { contribution: given, theme: given, from: given, keep: tick },
	}),
	"remove-from-theme": define({
		may: "session.arrange",
		schema: z.object({ contribution: id, theme: id }),
		form: { contribution: given, theme: given },
	}),
};
