import { lookup } from "node:dns";
import { request as requestOpenly } from "node:http";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address.ts";

/** Why something on the internet was not fetched. */
export class FetchRefused extends Error {
	override name = "FetchRefused";
	constructor(
		readonly code: "not-public" | "unreachable" | "not-found" | "refused" | "too-large" | "too-slow",
		readonly detail: string,
	) {
		super(`${code}: ${detail}`);
	}
}

export interface FetchLimits {
	/** how much may still come in, in bytes; what came is taken off */
	bytes: number;
	/** the moment at which all has to be there */
	until: number;
	/** Hosts with their port, such as "127.0.0.1:4000", that may be asked though they are not public, and without TLS. */
	allowed: readonly string[];
}

const mostRedirects = 3;

/**
 * The text at a public https address. A name is looked up once per request and the connection is made to the address
 * that was checked, so that a name which answers otherwise the second time leads nowhere; each redirect is checked anew.
 * @throws {FetchRefused}
 */
export async function fetchPublic(address: URL, limits: FetchLimits): Promise<string> {
	let at = address;
	for (let hop = 0; hop <= mostRedirects; hop += 1) {
		const answer = await ask(at, limits);
		if ("text" in answer) return answer.text;
		at = answer.to;
	}
	throw new FetchRefused("refused", "redirects");
}

type Answer = { text: string } | { to: URL };

function ask(at: URL, limits: FetchLimits): Promise<Answer> {
	const isAllowed = limits.allowed.includes(at.host);
	const literal = at.hostname.replace(/^\[|\]$/g, "");
	// The lookup below is not asked for what is an address already.
	if (!isAllowed && (at.protocol !== "https:" || (isIP(literal) > 0 && !isPublicAddress(literal))))
		return Promise.reject(new FetchRefused("not-public", at.host));
	return new Promise((resolve, reject) => {
		const fail = (code: FetchRefused["code"], detail: string) => {
			asked.destroy();
			reject(new FetchRefused(code, detail));
		};
		const timer = setTimeout(() => fail("too-slow", at.host), Math.max(0, limits.until - Date.now()));
		const send = at.protocol === "https:" ? request : requestOpenly;
		const asked = send(at, {
			agent: false,
			headers: { accept: "application/json", "accept-encoding": "identity" },
			...(isAllowed ? {} : { lookup: lookupPublic }),
		});
		asked.on("error", (error) => {
			if (error instanceof FetchRefused) reject(error);
			else reject(new FetchRefused("unreachable", at.host));
		});
		asked.on("close", () => clearTimeout(timer));
		asked.on("response", (answer) => {
			const status = answer.statusCode ?? 0;
			const to = answer.headers.location;
			if (status >= 300 && status < 400 && to && URL.canParse(to, at)) {
				asked.destroy();
				return resolve({ to: new URL(to, at) });
			}
			if (status === 404) return fail("not-found", at.host);
			if (status !== 200) return fail("refused", String(status));
			const pieces: Buffer[] = [];
			answer.on("data", (piece: Buffer) => {
				limits.bytes -= piece.length;
				if (limits.bytes < 0) fail("too-large", at.host);
				else pieces.push(piece);
			});
			answer.on("error", () => reject(new FetchRefused("unreachable", at.host)));
			answer.on("end", () => resolve({ text: Buffer.concat(pieces).toString("utf8") }));
		});
		asked.end();
	});
}

/** Finds a name's addresses, and refuses it when any of them is not public. */
const lookupPublic: LookupFunction = (hostname, options, done) => {
	lookup(hostname, { ...options, all: true }, (error, found) => {
		const [first] = found ?? [];
		if (error || !first) return done(error ?? new FetchRefused("unreachable", hostname), "", 0);
		if (found.some(({ address }) => !isPublicAddress(address)))
			return done(new FetchRefused("not-public", hostname), "", 0);
		if (options.all) done(null, found, 0);
		else done(null, first.address, first.family);
	});
};
