import { parse, serialize } from "cookie";
import * as paths from "#app/paths.ts";
import type { Env } from "../process/env.ts";

/** Carries one value from a form to the page after it, out of the address bar and out of reach of scripts. */
interface ShortCookie {
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
export const returnCodeCookie = shortCookie("return-code", paths.join, 10 * 60);

const probeCookie = shortCookie("cookies", paths.home, 24 * 60 * 60);

/** Whether a browser keeps cookies at all: a page that needs one gives this, and its form must bring some. */
export const cookieProbe = {
	write: (env: Pick<Env, "PUBLIC_URL">): string => probeCookie.write(env, "1"),
	/** Other tools need not show that they keep cookies: they see them. */
	isRefused: (request: Request): boolean =>
		Boolean(request.headers.get("Accept")?.includes("text/html")) && !request.headers.has("Cookie"),
};

/** The address that a login code was mailed to. */
export const loginEmailCookie = shortCookie("login-email", paths.login(), 15 * 60);

const requestsCookie = shortCookie("login-requests", paths.login(), 10 * 60);
const mostRequests = 5;

/** The codes that this browser asked for, by id: with it nobody else can use up their tries. */
export const loginRequestsCookie = {
	read: (request: Request): string[] => requestsCookie.read(request)?.split(".") ?? [],
	/** Adds one. @returns the Set-Cookie header */
	add: (env: Pick<Env, "PUBLIC_URL">, request: Request, id: string): string =>
		requestsCookie.write(env, [id, ...loginRequestsCookie.read(request)].slice(0, mostRequests).join(".")),
	clear: (env: Pick<Env, "PUBLIC_URL">): string => requestsCookie.write(env, null),
};
