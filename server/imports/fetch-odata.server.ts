import type { Catalogue } from "#app/domain/import/catalogue.ts";
import { ChildWork, WorkError } from "../process/child-work.ts";
import { log } from "../process/log.ts";
import { odataAddress } from "./odata-address.ts";
import type { ODataChoice, ODataJob, ODataProblem, ODataResult } from "./odata-work.ts";

/** How long all of a table may take, and how much of it may come in. */
const longestMs = 60_000;
const mostBytes = 60 * 2 ** 20;

/** One at a time, and apart from the files that people send: an office that is slow holds nobody up but who asked it. */
const asking = new ChildWork<ODataJob, ODataResult>({
	entry: "server/imports/odata-worker.ts",
	timeLimitMs: longestMs + 5_000,
	memoryLimitBytes: 640 * 2 ** 20,
	children: 1,
	waiting: 3,
	idleMs: 20_000,
});

/** Ends what is being fetched; nothing is fetched afterwards. */
export const stopFetching = (): Promise<void> => asking.stop();

export type ODataRefusal = ODataProblem | "bad-address" | "busy";

/**
 * What a table of a statistics office offers, or with `chosen` its numbers of our own places as a workbook.
 * @param typed the number of a table of CBS, or the address of a table
 * @param allowed hosts that may be asked though they are not public, for tests
 */
export async function fetchOData(
	typed: string,
	catalogue: Catalogue,
	chosen: ODataChoice | null,
	allowed: readonly string[] = [],
): Promise<Exclude<ODataResult, { ok: false }> | { ok: false; code: ODataRefusal }> {
	const address = odataAddress(typed);
	if (address === null) return { ok: false, code: "bad-address" };
	try {
		const limits = { bytes: mostBytes, until: Date.now() + longestMs, allowed };
		return await asking.run({ address, catalogue, chosen, limits });
	} catch (error) {
		if (!(error instanceof WorkError)) throw error;
		log.error({ err: error, address }, "a table was not fetched");
		return { ok: false, code: refusals[error.code] };
	}
}

const refusals = {
	busy: "busy",
	"too-slow": "too-slow",
	"too-big": "too-large",
	stopped: "busy",
	failed: "not-odata",
} as const;
