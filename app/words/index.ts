export {
	capitalised,
	formatDate,
	formatDay,
	formatInput,
	formatList,
	formatMonth,
	formatNames,
	formatNumber,
	formatTime,
} from "./format.ts";
export { m } from "./generated/messages.js";
export { getLocale, isLocale, overwriteGetLocale } from "./generated/runtime.js";
