import pino from "pino";
import { loggedError } from "./logged-error.ts";

/**
 * JSON lines on standard output. Never pass texts of contributions, names, addresses of people or codes; an error goes
 * in as `err`, and only what {@link loggedError} makes of it comes out.
 */
export const log = pino(
	{
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		serializers: { err: (error: unknown) => loggedError(error) },
		hooks: {
			logMethod(given, method) {
				const [first, sentence] = given as unknown[];
				// Without a sentence of ours pino takes the error's own.
				const fields = first instanceof Error ? { err: first } : first;
				const ours = typeof sentence === "string" ? sentence : "an error";
				if (isWithError(fields)) method.call(this, fields, ours);
				else method.apply(this, given);
			},
		},
	},
	// At once: the last line of a process that is killed would else be lost with it.
	pino.destination({ fd: process.stdout.fd, sync: true }),
);

const isWithError = (fields: unknown): fields is { err: unknown } =>
	typeof fields === "object" && fields !== null && "err" in fields;
