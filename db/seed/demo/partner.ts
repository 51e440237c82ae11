import type { DemoParticipant } from "./types.ts";

/** A partner who joined with the code. */
export const partner = (
	name: string,
	nickname: string,
	organisation: string,
	confirmed: "confirmed" | "waiting" = "confirmed",
): DemoParticipant => ({
	key: `partner-${name}`,
	role: "partner",
	nickname,
	organisation,
	language: "nl",
	confirmed: confirmed === "confirmed",
});
