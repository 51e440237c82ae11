import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { formatCode } from "#app/domain/session/codes.ts";
import { updateParticipant } from "#db/queries/participants.server.ts";
import { updateSession } from "#db/queries/sessions.server.ts";
import { login, participant } from "#db/schema/index.ts";
import { renewReturnCode } from "#server/auth/join.server.ts";
import { returnWithCode } from "#server/auth/return.server.ts";
import { joining, stranger } from "#tests/helpers/joining.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const house = await houseForTests();
const { services, session, join, actorOf } = await joining(house);

describe("a return code", () => {
	test("is kept as a hash alone", async () => {
		const { participant: id, returnCode } = await join({ role: "ouder", nickname: "Groene Tas" });
		const [row] = await house.db.select().from(participant).where(eq(participant.id, id));
		expect(JSON.stringify(row)).not.toContain(returnCode);
		expect(row?.returnCodeHash).toMatch(/^[\w-]{43}$/);
	});

	test("logs its owner in again, as people type it, also after the evening was closed", async () => {
		const joined = await join({ role: "jongere", nickname: "Paarse Pen" });
		await updateSession(house.db, session.id, { closedAt: new Date() });
		const returned = await returnWithCode(services, formatCode(joined.returnCode).toLowerCase(), stranger);
		await updateSession(house.db, session.id, { closedAt: null });
		if (!returned.ok) throw new Error(returned.reason);
		expect(returned.session).toBe(session.id);
		expect(await actorOf(returned)).toMatchObject({
			id: joined.participant,
		});
	});

	test("is read in full width, with a word before it and with Arabic digits", async () => {
		const joined = await join({ role: "ouder", nickname: "Rode Schelp" });
		const fullWidth = [...formatCode(joined.returnCode)]
			.map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
			.join("");
		const arabic = joined.returnCode.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
		for (const typed of [fullWidth, arabic, `Mijn code: ${formatCode(joined.returnCode)}`])
			expect(await returnWithCode(services, typed, stranger)).toMatchObject({ ok: true });
	});

	test("stops working when a new one is made", async () => {
		const joined = await join({ role: "bewoner", nickname: "Grijze Bril" });
		const renewed = await renewReturnCode(house.db, joined.participant, stranger.address);
		expect(await returnWithCode(services, joined.returnCode, stranger)).toEqual({
			ok: false,
			reason: "wrong-code",
		});
		expect((await returnWithCode(services, renewed, stranger)).ok).toBe(true);
	});

	test("of somebody who was removed opens nothing", async () => {
		const joined = await join({ role: "bewoner", nickname: "Rode Bakfiets" });
		await updateParticipant(house.db, joined.participant, { removedAt: new Date() });
		expect(await returnWithCode(services, joined.returnCode, stranger)).toEqual({
			ok: false,
			reason: "removed",
		});
		const logins = await house.db.select().from(login).where(eq(login.participantId, joined.participant));
		expect(logins).toHaveLength(1);
		expect(await actorOf(joined)).toEqual({ kind: "anonymous" });
	});

	test("is nobody's when it is empty or made up", async () => {
		for (const typed of ["", "AAAA-AAAA-AAAA-A", session.code]) {
			expect(await returnWithCode(services, typed, stranger)).toEqual({
				ok: false,
				reason: "wrong-code",
			});
		}
	});
});
