import pino from "pino";

/** JSON lines on standard output. Never pass texts of contributions, names, addresses of people or codes. */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
