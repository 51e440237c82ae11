import { AsyncLocalStorage } from "node:async_hooks";
import { type Locale, overwriteServerAsyncLocalStorage } from "#app/words/generated/runtime.js";

const storage = new AsyncLocalStorage();
overwriteServerAsyncLocalStorage(storage as Parameters<typeof overwriteServerAsyncLocalStorage>[0]);

/** Runs `work` with every message, number and date in `locale`. */
export function inLocale<T>(locale: Locale, work: () => T): T {
	return storage.run({ locale, origin: "", messageCalls: new Set() }, work);
}
