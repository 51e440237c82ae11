import { z } from "zod";
import { groups } from "../vocabulary.ts";
import { define } from "./define.ts";
import { id } from "./fields.ts";
import { given, number, tick } from "./form-fields.ts";

const votes = {
	subject: id.describe("a theme"),
	round: z.number().int().optional().describe("the round that it is for; in another one it does not count"),
};

/** Choosing: votes, stickers on paper, and what groups name themselves. */
export const voteCommands = {
	"open-voting": define({
		may: "session.run-votes",
		schema: z.object({}).describe("opens the votes again, or a new round once they were shown"),
		form: {},
	}),
	"close-voting": define({ may: "session.run", schema: z.object({}), form: {} }),
	"show-votes": define({ may: "session.run-votes", schema: z.object({}), form: {} }),
	vote: define({
		may: "session.vote",
		schema: z.object(votes),
		form: { subject: given, round: number },
	}),
	unvote: define({
		may: "session.vote",
		schema: z.object(votes),
		form: { subject: given, round: number },
	}),
	"set-tally": define({
		may: "session.run-votes",
		schema: z.object({ theme: id, stickers: z.number().int().min(0).max(10_000) }),
		form: { theme: given, stickers: number },
	}),
	"set-own-choice": define({
		may: "session.run-votes",
		schema: z.object({
			group: z.enum(groups),
			theme: id.nullish().describe("nothing takes the choice back"),
		}),
		form: { group: given, theme: given },
	}),
	"set-chosen": define({
		may: "session.run-votes",
		schema: z.object({ theme: id, chosen: z.boolean() }),
		form: { theme: given, chosen: tick },
	}),
};
