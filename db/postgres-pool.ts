import postgres from "postgres";

type Begin<Result> = (tx: postgres.TransactionSql) => Promise<Result>;

const settings = {
	max: 10,
	connect_timeout: 10,
	// A connection that ends by itself is a broken one.
	max_lifetime: null,
	onnotice: () => {},
	connection: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 15_000 },
};

/** How long what goes on over other connections may take when one breaks, in seconds. */
const graceTime = 2;

/**
 * Connections to one PostgreSQL. When one of them breaks, all are dropped and begun anew: postgres.js goes on with a
 * broken connection in ways that leave queries without an answer (porsager/postgres #1154, #1208). What was under way
 * fails, and whether it was committed is asked again by whoever needs it.
 *
 * Each statement is parsed and planned once per connection. Drizzle asks for this only where a statement has a name;
 * without it every query goes to the database twice, first to ask which types its parameters have.
 */
export class PostgresPool {
	private current: postgres.Sql;
	private ended = false;

	constructor(private readonly url: string) {
		this.current = this.open();
	}

	private open(): postgres.Sql {
		const opened: postgres.Sql = postgres(this.url, { ...settings, onclose: () => this.renew(opened) });
		return opened;
	}

	private renew(broken: postgres.Sql): void {
		if (this.ended || broken !== this.current) return;
		this.current = this.open();
		// Drizzle put its own in.
		Object.assign(this.current.options.parsers, broken.options.parsers);
		Object.assign(this.current.options.serializers, broken.options.serializers);
		broken.end({ timeout: graceTime }).catch(() => undefined);
	}

	get options(): postgres.Sql["options"] {
		return this.current.options;
	}

	unsafe(query: string, args?: postgres.ParameterOrJSON<never>[], options?: postgres.UnsafeQueryOptions) {
		return this.current.unsafe(query, args, { ...options, prepare: isPrepared(args) });
	}

	begin<Result>(work: Begin<Result>): Promise<Result> {
		return this.current.begin((tx) => work(prepared(tx))) as Promise<Result>;
	}

	async end(): Promise<void> {
		this.ended = true;
		await this.current.end({ timeout: 5 });
	}
}

const isPrepared = (args: unknown[] | undefined): boolean => (args?.length ?? 0) > 0;

function prepared(tx: postgres.TransactionSql): postgres.TransactionSql {
	const { unsafe, savepoint } = tx;
	const own = {
		unsafe: ((query, args, options) =>
			unsafe(query, args, { ...options, prepare: isPrepared(args) })) as typeof unsafe,
		savepoint: (work: Begin<unknown>) => savepoint((inner) => work(prepared(inner))),
	};
	return Object.assign(tx, own);
}

/** postgres.js writes to a connection that is gone, where nothing can catch it. The pool has been renewed by then. */
export const isLostWrite = (error: unknown): boolean =>
	error instanceof TypeError && /nextWrite.*[/\\]postgres[/\\]/s.test(error.stack ?? "");
