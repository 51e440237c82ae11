import { encode } from "uqr";
import * as paths from "#app/paths.ts";
import { services } from "../services.server.ts";
import { addressToShare } from "./addresses.server.ts";

export interface JoinAddress {
	code: string;
	/** the whole address, with the code */
	url: string;
	/** what people type: the address without scheme */
	shown: string;
	/** path data of the QR code, one unit per module, and its side in modules */
	qr: { path: string; size: number };
}

/** Where people join a session: PUBLIC_URL, or else an address that phones reach. */
export function joinAddress(request: Request, code: string): JoinAddress {
	const origin = addressToShare(services().env, request);
	const url = origin + paths.joinWith(code);
	const { data, size } = encode(url, { border: 0, ecc: "M" });
	const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
	return { code, url, shown: origin.replace(/^https?:\/\//, "") + paths.join, qr: { path, size } };
}
