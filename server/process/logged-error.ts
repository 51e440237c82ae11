/** What the log tells of an error. */
export interface LoggedError {
	/** its class, or what was thrown in the place of an error */
	type: string;
	code?: string | number;
	/** of a database or a system call, as far as they were given */
	constraint?: string;
	table?: string;
	column?: string;
	severity?: string;
	syscall?: string;
	/** where it was made, without the message that stands above it */
	stack?: string;
	cause?: LoggedError;
	errors?: LoggedError[];
}

/** An error may hold others, which may hold the first: so many levels down, and so many beside each other. */
const most = { depth: 5, errors: 5 };

/** Under the names that drivers give them. */
const known = {
	constraint: ["constraint", "constraint_name"],
	table: ["table", "table_name"],
	column: ["column", "column_name"],
	severity: ["severity"],
	syscall: ["syscall"],
} as const;

/** A name out of code, never a sentence. */
const name = /^[\w$.:-]{1,80}$/;
const frame = /^ {4}at (?:.*\()?[^()]*:\d+:\d+\)?$|^ {4}at .*\(<anonymous>\)$/;

/**
 * An error as it may be logged: what kind, where and why. Its message is left out, whoever made it: drizzle writes every
 * parameter of a query into it, PostgreSQL the value that it refuses, JSON.parse what it could not read and a mailer the
 * address; so are all fields but the names that stand above.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
	if (!(error instanceof Error)) return { type: error === null ? "null" : typeof error };
	const fields = error as unknown as Record<string, unknown>;
	const logged: LoggedError = { type: named(error.constructor.name) ?? "Error" };
	const code = typeof fields.code === "number" ? fields.code : named(fields.code);
	if (code !== undefined) logged.code = code;
	for (const key of Object.keys(known) as (keyof typeof known)[]) {
		const value = known[key].map((each) => named(fields[each])).find((each) => each !== undefined);
		if (value !== undefined) logged[key] = value;
	}
	const stack = framesOf(error);
	if (stack) logged.stack = stack;
	if (depth >= most.depth) return logged;
	if (error.cause !== undefined) logged.cause = loggedError(error.cause, depth + 1);
	if (error instanceof AggregateError)
		logged.errors = error.errors.slice(0, most.errors).map((each) => loggedError(each, depth + 1));
	return logged;
}

const named = (value: unknown): string | undefined =>
	typeof value === "string" && name.test(value) ? value : undefined;

/** The frames alone. A stack that does not begin with the message as it is now tells where its words end in no way. */
function framesOf({ stack = "", message }: Error): string {
	const [title = ""] = /^[\w$.]*(?: \[\w+\])?(?:: )?/.exec(stack) ?? [];
	const rest = stack.slice(title.length);
	if (!rest.startsWith(message)) return "";
	const lines = rest.slice(message.length).split("\n");
	return lines.filter((line) => frame.test(line)).join("\n");
}
