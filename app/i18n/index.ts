export { m } from "./generated/messages.js";
export { getLocale, isLocale, locales, overwriteGetLocale } from "./generated/runtime.js";
export { formatDate, formatDay, formatList, formatNumber, formatTime } from "./format.ts";
