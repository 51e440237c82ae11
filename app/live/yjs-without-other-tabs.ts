/**
 * Stands for lib0/broadcastchannel in browsers: a connection here never speaks to other tabs (`disableBc`),
 * which would see what is not committed.
 */
export const subscribe = (): void => {};
export const unsubscribe = (): void => {};
export const publish = (): void => {};
