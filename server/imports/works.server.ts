import { protectDraft } from "./protect-draft.server.ts";
import { readAnew, readDelivery } from "./read-delivery.server.ts";
import { storeRelease } from "./store-release.server.ts";

/** The work on deliveries that takes longer than an evening should wait. Each takes and gives plain data. */
export const importWorks = {
	read: readDelivery,
	reread: readAnew,
	protect: protectDraft,
	publish: storeRelease,
};

export type WorkName = keyof typeof importWorks;
export type Asked<Name extends WorkName> = Parameters<(typeof importWorks)[Name]>[1];
export type Ended<Name extends WorkName> = Awaited<ReturnType<(typeof importWorks)[Name]>>;
