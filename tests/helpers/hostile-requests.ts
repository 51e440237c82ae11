import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import fc from "fast-check";

/** How a request ends: whole, or with the line gone in the middle of it. */
interface HostileRequest {
	bytes: Buffer;
	isWhole: boolean;
	/** how the client leaves: it hangs up, or the line breaks */
	leaves: "end" | "reset";
}

const seed = 20261129;
/** A server that waits for more than a whole request is left after so long, in milliseconds. */
const patience = 1_000;
const atOnce = 40;

const oneOf = (...values: string[]) => fc.constantFrom(...values);
const piece = fc.oneof(
	oneOf("/", "//", "/realtime/", randomUUID(), "/board", "/workbook", "?epoch=1&schema=1", "%", "%00", "%ff"),
	oneOf(
		"..",
		"\\",
		"http://",
		"ws://",
		"[",
		"]",
		"[::1",
		":",
		":99999",
		"@",
		"#",
		"*",
		"é",
		"/sessies",
		"/commands",
	),
	fc.string({ maxLength: 12 }),
);
const target = fc.oneof(
	fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
	oneOf(
		"//",
		"/",
		"*",
		"",
		`/realtime/${randomUUID()}/board`,
		"/healthz",
		`/api/v1/sessions/${randomUUID()}/commands`,
	),
);
const value = fc.oneof(
	oneOf(
		"",
		"localhost",
		"[",
		"a:b:c",
		"127.0.0.1:99999",
		"null",
		"http://[",
		"%",
		"login=%",
		"login=abc",
		"é",
	),
	oneOf(
		"0",
		"-1",
		"99999999999999999999",
		"application/json",
		"chunked",
		"permessage-deflate; client_max_window_bits=99",
	),
	fc.string({ maxLength: 30 }),
);
const name = oneOf(
	...["Host", "Origin", "Cookie", "Upgrade", "Connection", "Sec-WebSocket-Key", "Sec-WebSocket-Version"],
	...["Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol", "X-Forwarded-For", "X-Forwarded-Host"],
	...["Accept", "Accept-Language", "Content-Length", "Content-Type", "Transfer-Encoding", "Expect"],
);
const upgrading = [
	"Host: localhost",
	"Connection: Upgrade",
	"Upgrade: websocket",
	"Sec-WebSocket-Version: 13",
	"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
];
const headers = fc.oneof(
	fc.constant(upgrading),
	fc
		.tuple(fc.boolean(), fc.array(fc.tuple(name, value), { maxLength: 5 }))
		.map(([upgrades, own]) => [
			...(upgrades ? upgrading : ["Host: localhost"]),
			...own.map(([key, said]) => `${key}: ${said}`),
		]),
);
const request: fc.Arbitrary<HostileRequest> = fc
	.record({
		method: fc.oneof(
			{ weight: 5, arbitrary: oneOf("GET") },
			oneOf("POST", "CONNECT", "OPTIONS", "HEAD", "NIX", ""),
		),
		target,
		headers,
		body: fc.uint8Array({ maxLength: 64 }),
		/** how much of it is sent */
		part: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
		leaves: fc.constantFrom("end" as const, "reset" as const),
	})
	.map(({ method, target, headers, body, part, leaves }) => {
		const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`);
		const whole = Buffer.concat([head, body]);
		return { bytes: whole.subarray(0, Math.ceil(whole.length * part)), isWhole: part === 1, leaves };
	});

/** Addresses, headers and halves of requests as nobody means them well, always the same ones. */
export const hostileRequests = (count: number): HostileRequest[] =>
	fc.sample(request, { seed, numRuns: count });

/** Sends them all to a server on this machine, some at a time. @returns how many got an answer */
export async function sendAll(port: number, requests: HostileRequest[]): Promise<number> {
	const waiting = [...requests];
	let answered = 0;
	const sender = async () => {
		for (let next = waiting.pop(); next; next = waiting.pop()) if (await send(port, next)) answered += 1;
	};
	await Promise.all(Array.from({ length: atOnce }, sender));
	return answered;
}

function send(port: number, { bytes, isWhole, leaves }: HostileRequest): Promise<boolean> {
	return new Promise((resolve) => {
		let answered = false;
		const socket = connect(port, "127.0.0.1", () => socket.write(bytes, () => isWhole || leave()));
		const leave = () => (leaves === "end" ? socket.end(() => socket.destroy()) : socket.resetAndDestroy());
		socket.setTimeout(patience, leave);
		socket.once("data", () => {
			answered = true;
			leave();
		});
		socket.on("error", () => socket.destroy());
		socket.once("close", () => resolve(answered));
	});
}
