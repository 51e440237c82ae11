import type { MemberRole } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";

/** What the part of somebody with an account is called, and what it lets them do. */
export const memberRoleNames: Record<MemberRole, { name: () => string; hint: () => string }> = {
	facilitator: { name: m.people_role_facilitator, hint: m.people_role_facilitator_hint },
	reader: { name: m.people_role_reader, hint: m.people_role_reader_hint },
	partner: { name: m.people_role_partner, hint: m.people_role_partner_hint },
};
