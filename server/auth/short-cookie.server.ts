import { parse, serialize } from "cookie";
import type { Env } from "../env.ts";

/** Carries one value from a form to the page after it, out of the address bar and out of reach of scripts. */
export interface ShortCookie {
	/** `null` clears it. @returns the Set-Cookie header */
	write(env: Pick<Env, "PUBLIC_URL">, value: string | null): string;
	read(request: Request): string | null;
}

function shortCookie(name: string, path: string, seconds: number): ShortCookie {
	return {
		write: (env, value) =>
			serialize(name, value ?? "", {
				httpOnly: true,
				sameSite: "lax",
				secure: env.PUBLIC_URL?.startsWith("https:") ?? false,
				path,
				maxAge: value === null ? 0 : seconds,
			}),
		read: (request) => parse(request.headers.get("Cookie") ?? "")[name] || null,
	};
}

/** The return code on its way to the page that shows it once. */
export const returnCodeCookie = shortCookie("return-code", "/meedoen", 10 * 60);

/** The address that a login code was mailed to. */
export const loginEmailCookie = shortCookie("login-email", "/login", 15 * 60);
