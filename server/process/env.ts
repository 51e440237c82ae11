import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");
const port = z.coerce.number().int().min(0).max(65535);

const schema = z.object({
	NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
	/** Where the server listens. In demo the default is this machine alone, otherwise every address. */
	HOST: z.string().min(1).optional(),
	PORT: port.default(3000),
	DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
	DATA_DIR: z.string().min(1).default("./data"),
	DEMO: flag.optional(),
	/** The address people type; its scheme decides cookie flags and HSTS. */
	PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
	/** How many proxies stand in front, or their addresses, as Express's "trust proxy" takes them. */
	TRUSTED_PROXIES: z.string().min(1).optional(),
	SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
	MAIL_FROM: z.string().min(3).default("Duidingstafel <no-reply@localhost>"),
	/** The first account of a new installation; made at start when it does not exist. */
	ADMIN_EMAIL: z.email().optional(),
	/** A public token of Mapbox: visitors who agree then zoom in with its map. Without it nobody is asked. */
	MAPBOX_ACCESS_TOKEN: z.string().startsWith("pk.").optional(),
	/** Prometheus metrics on a port of their own, on this machine only; absent means none. */
	METRICS_PORT: port.optional(),
	/** How long, in seconds, a process that stops still answers, /readyz with 503, so that nobody is sent to it any more. */
	DRAIN_SECONDS: z.coerce.number().min(0).max(10).default(4),
	LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export type Env = Omit<z.infer<typeof schema>, "DEMO" | "HOST"> & {
	DEMO: boolean;
	HOST: string;
	/** HOST was set by hand, so other machines can reach this server. */
	reachable: boolean;
};

/** A setting of the environment is wrong; the message names it and is meant for the person who starts the server. */
export class EnvError extends Error {
	override name = "EnvError";
}

/**
 * The only reader of the environment. An empty variable counts as absent, as in shell scripts and compose files.
 * @throws {EnvError} with one line per wrong setting
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
	const result = schema.safeParse(given);
	if (!result.success) {
		const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
		throw new EnvError(lines.join("; "));
	}
	const demo = result.data.DEMO ?? !result.data.DATABASE_URL;
	return {
		...result.data,
		DEMO: demo,
		HOST: result.data.HOST ?? (demo ? "127.0.0.1" : "0.0.0.0"),
		reachable: result.data.HOST !== undefined && !/^(127\.|localhost$|::1$)/.test(result.data.HOST),
	};
}
