import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { updateSession } from "#db/queries/sessions.server.ts";
import { account, session } from "#db/schema/index.ts";
import { type Mail, type Mailer, mailerBy } from "#server/auth/mailer.ts";
import { sendReminders } from "#server/jobs/reminders.server.ts";
import { adoptedEvening } from "#tests/helpers/adopted.ts";
import { createAgreement, done, type Guest, holdEvening, tell } from "#tests/helpers/evening.ts";
import { houseForTests } from "#tests/helpers/test-house.ts";

const address = "https://tafel.example.nl";
const marker = "Mijn buurman zag een paarse olifant";

const house = await houseForTests();

describe("reminders", () => {
	let mails: Mail[];
	let mailer: Mailer;
	beforeEach(async () => {
		// What earlier tests adopted is asked after too.
		await house.db.update(session).set({ adoptedAt: null });
		mails = [];
		mailer = mailerBy(async (mail) => mails.push(mail));
	});
	const remind = (now: Date, through = mailer) =>
		sendReminders({ db: house.db, mailer: through }, address, now);
	const emailOf = async ({ id }: Guest) => {
		const [row] = await house.db.select().from(account).where(eq(account.id, id));
		return row?.email;
	};

	test("go to the owner, once for each check", async () => {
		const { owner, item, evening, daysLater } = await adoptedEvening(house);
		expect(await remind(daysLater(89))).toBe(0);
		expect(await remind(daysLater(91))).toBe(1);
		expect(await remind(daysLater(92))).toBe(0);
		expect(await remind(daysLater(190))).toBe(1);
		expect(await remind(daysLater(250))).toBe(0);
		expect(mails.map(({ to }) => to)).toEqual([await emailOf(owner), await emailOf(owner)]);
		expect(mails[0]?.text).toContain(`${address}/sessies/${evening.id}/jaar#afspraak-${item}`);
		expect(mails[0]?.text).toContain("90 dagen");
		expect(mails[1]?.text).toContain("half jaar");
	});

	test("go to the facilitators where there is no owner, or where the owner left", async () => {
		const nobody = await adoptedEvening(house, { owner: null });
		expect(await remind(nobody.daysLater(91))).toBe(1);
		expect(mails.map(({ to }) => to)).toEqual([await emailOf(nobody.evening.facilitator)]);
		await house.db.update(session).set({ adoptedAt: null });
		const left = await adoptedEvening(house);
		await done(
			left.evening.does(left.evening.facilitator, "set-member-role", {
				account: left.owner.id,
				role: "none",
			}),
		);
		await remind(left.daysLater(91));
		expect(mails.at(-1)?.to).toBe(await emailOf(left.evening.facilitator));
	});

	test("leave alone what was answered, and what is done", async () => {
		const { owner, item, evening, daysLater } = await adoptedEvening(house);
		const report = (fields: object) => evening.does(owner, "report-progress", { item, ...fields });
		await done(report({ state: "loopt", check: "after-90-days" }));
		expect(await remind(daysLater(91))).toBe(0);
		await done(report({ state: "gedaan" }));
		expect(await remind(daysLater(190))).toBe(0);
	});

	test("are not sent by two processes at once", async () => {
		const { daysLater } = await adoptedEvening(house);
		await Promise.all([remind(daysLater(91)), remind(daysLater(91))]);
		expect(mails).toHaveLength(1);
	});

	test("are sent at a later run when the mail server was down", async () => {
		const { daysLater } = await adoptedEvening(house);
		const down = mailerBy(() => Promise.reject(new Error("down")));
		expect(await remind(daysLater(91), down)).toBe(0);
		const anHourLater = new Date(daysLater(91).getTime() + 3_600_000);
		expect(await remind(anHourLater)).toBe(1);
	});

	test("end when the wijk's next evening adopts its own agreements", async () => {
		const { evening, daysLater } = await adoptedEvening(house);
		const next = await adoptedEvening(house);
		await updateSession(house.db, next.evening.id, { previousId: evening.id });
		await remind(daysLater(91));
		expect(mails).toHaveLength(1);
		expect(mails[0]?.text).toContain(next.evening.id);
	});

	test("name an agreement without a goal by what is to be done", async () => {
		const { daysLater } = await adoptedEvening(house, { goal: "", action: "Samen soep koken" });
		await remind(daysLater(91));
		expect(mails[0]?.text).toContain("\n\nSamen soep koken\n\n");
	});

	test("hold nothing that anybody told", async () => {
		const evening = await holdEvening(house, { phase: "tell" });
		const parent = await evening.joins("ouder");
		await tell(evening, parent, { text: marker, quotable: true });
		await createAgreement(evening, { goal: "Een plek" });
		await done(evening.does(evening.facilitator, "adopt"));
		await remind(new Date(Date.now() + 91 * 86_400_000));
		expect(mails).toHaveLength(1);
		expect(JSON.stringify(mails)).not.toContain(marker);
	});
});
