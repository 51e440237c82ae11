import { createHash, randomBytes, randomInt, timingSafeEqual, webcrypto } from "node:crypto";
import { makeCode } from "#app/domain/codes.ts";

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

export function sameHash(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
