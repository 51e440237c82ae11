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

/** Longer than PostgreSQL lets a statement run, in milliseconds: whoever hears nothing for so long has no line. */
const longestSilence = 20_000;

/**
 * Connections to one PostgreSQL. When one of them breaks, all are dropped and begun anew: postgres.js goes on with a
 * broken connection in ways that leave queries without an answer (porsager/postgres #1154, #1208). What was under way
 * fails, and whether it was committed is asked again by whoever needs it. A line that is dead without either end knowing
 * counts as broken too: whoever writes would wait for a quarter of an hour otherwise.
 *
 * Each statement is parsed and planned once per connection. Drizzle asks for this only where a statement has a name;
 * without it every query goes to the database twice, first to ask which types its parameters have.
 */
export class PostgresPool {
	private current: postgres.Sql;
	private ended = false;

	constructor(
		private readonly url: string,
		private readonly silence = longestSilence,
	) {
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

	/** From now on an answer is due. @returns says that it came */
	private awaitAnswer(asked: postgres.Sql): () => void {
		const timer = setTimeout(() => this.renew(asked), this.silence);
		timer.unref();
		return () => clearTimeout(timer);
	}

	/** Statements are prepared, and do not wait for ever. */
	private asking(unsafe: postgres.Sql["unsafe"], of: postgres.Sql): postgres.Sql["unsafe"] {
		return ((query, args, options) => {
			const asked = unsafe(query, args, { ...options, prepare: (args?.length ?? 0) > 0 });
			const answered = this.awaitAnswer(of);
			asked.then(answered, answered);
			return asked;
		}) as typeof unsafe;
	}

	unsafe(...query: Parameters<postgres.Sql["unsafe"]>) {
		const { current } = this;
		return this.asking(current.unsafe, current)(...query);
	}

	async begin<Result>(work: Begin<Result>): Promise<Result> {
		const { current } = this;
		let answered = this.awaitAnswer(current);
		try {
			return (await current.begin(async (tx) => {
				answered();
				try {
					return await work(this.own(tx, current));
				} finally {
					answered = this.awaitAnswer(current);
				}
			})) as Result;
		} finally {
			answered();
		}
	}

	private own(tx: postgres.TransactionSql, of: postgres.Sql): postgres.TransactionSql {
		const { savepoint } = tx;
		return Object.assign(tx, {
			unsafe: this.asking(tx.unsafe, of),
			savepoint: (work: Begin<unknown>) => savepoint((inner) => work(this.own(inner, of))),
		});
	}

	async end(): Promise<void> {
		this.ended = true;
		await this.current.end({ timeout: 5 });
	}
}

/** postgres.js writes to a connection that is gone, where nothing can catch it. The pool has been renewed by then. */
export const isLostWrite = (error: unknown): boolean =>
	error instanceof TypeError && /nextWrite.*[/\\]postgres[/\\]/s.test(error.stack ?? "");
