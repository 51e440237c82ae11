import { createHash, randomBytes, randomInt, timingSafeEqual, webcrypto } from "node:crypto";
import { makeCode } from "#app/domain/session/codes.ts";

export const newId = (): string => webcrypto.randomUUID();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Whether this can be an id at all; the database refuses to look for what cannot. */
export const isId = (given: unknown): given is string => typeof given === "string" && uuid.test(given);

/** 256 random bits for a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Tokens and return codes have 60 bits or more, so a plain hash is enough; short codes are hashed with their row's id. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

export const newSixDigits = (): string => String(randomInt(0, 1_000_000)).padStart(6, "0");

export const newCode = (length: number): string =>
	makeCode(length, (bytes) => webcrypto.getRandomValues(bytes));

/** An id and a code that follow from a secret: whoever asks twice with it gets the same. */
export function derivedFrom(secret: string, codeLength: number): { id: string; code: string } {
	const hex = createHash("sha256").update(`id ${secret}`).digest("hex");
	// As RFC 9562 lays out an id of one's own making: version 8.
	const id = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
	let asked = 0;
	const code = makeCode(codeLength, ({ length }) => {
		asked += 1;
		return createHash("shake256", { outputLength: length }).update(`code ${asked} ${secret}`).digest();
	});
	return { id, code };
}

export function sameHash(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
