import { titleOf } from "#app/domain/agreement/agreement-title.ts";
import type { ProgressCheck } from "#app/domain/agreement/agreement-vocabulary.ts";
import { adoptedForCheckAt, checkToAnswer, reportOf } from "#app/domain/agreement/progress.ts";
import * as paths from "#app/paths.ts";
import { m } from "#app/words/index.ts";
import { countEvent } from "#db/queries/rate-limits.server.ts";
import {
	insertReminder,
	listReminders,
	listReporters,
	listRunningAgreements,
	type RunningAgreement,
} from "#db/queries/year.server.ts";
import { inLocale } from "../process/in-locale.server.ts";
import { log } from "../process/log.ts";
import type { Services } from "../services.server.ts";

/** How long one process has the right to send a reminder, in seconds. */
const leaseSeconds = 15 * 60;

/**
 * Mails whoever has a short check to answer, once for each agreement and check: its owner, or else the session's
 * facilitators. A process first takes a lease on the reminder, then sends, then notes that it was sent. So two processes
 * do not send the same; one that stops before the mail is out sends it at the next run; and only one that stops in the
 * moment between the mail server's yes and the note sends it twice. The same holds for a mail server that is down.
 * @param address where this installation is found, such as https://tafel.example.nl
 * @returns how many reminders were sent
 */
export async function sendReminders(
	{ db, mailer }: Pick<Services, "db" | "mailer">,
	address: string,
	now: Date,
): Promise<number> {
	if (!mailer.available) return 0;
	const running = await listRunningAgreements(db, { adopted: adoptedForCheckAt(now) });
	const sent = await listReminders(
		db,
		running.map(({ id }) => id),
	);
	let count = 0;
	for (const agreement of running) {
		const check = checkToAnswer(agreement.adoptedAt, agreement.reports.map(reportOf), now);
		if (!check || sent.has(`${agreement.id} ${check}`)) continue;
		const lease = await countEvent(db, `reminder:${agreement.id}:${check}`, leaseSeconds, now);
		if (lease > 1) continue;
		if (!(await remind({ db, mailer }, agreement, check, address))) continue;
		await insertReminder(db, { itemId: agreement.id, check, sentAt: now });
		count += 1;
	}
	return count;
}

/** @returns whether anybody was reached: several facilitators share the work, so one of them is enough */
async function remind(
	{ db, mailer }: Pick<Services, "db" | "mailer">,
	agreement: RunningAgreement,
	check: ProgressCheck,
	address: string,
): Promise<boolean> {
	const mail = inLocale("nl", () => reminderMail(agreement, check, address));
	let reached = false;
	for (const to of await recipients(db, agreement)) {
		try {
			await mailer.send({ to, ...mail });
			reached = true;
		} catch (error) {
			log.error({ err: error, item: agreement.id }, "a reminder could not be sent");
		}
	}
	return reached;
}

async function recipients(db: Services["db"], { sessionId, ownerId }: RunningAgreement): Promise<string[]> {
	const reporters = await listReporters(db, sessionId);
	const owner = reporters.find(({ id }) => id === ownerId);
	return (owner ? [owner] : reporters.filter(({ role }) => role === "facilitator")).map(({ email }) => email);
}

/** What the agreement is called and the address of its page; nothing that anybody told. */
function reminderMail(
	{ id, sessionId, goal, action, placeName }: RunningAgreement,
	check: ProgressCheck,
	address: string,
) {
	const link = new URL(paths.yearOf(sessionId, id), address).href;
	const intro = check === "half-year" ? m.year_mail_half_year : m.year_mail_90_days;
	return {
		subject: m.year_mail_subject({ wijk: placeName }),
		text: [
			m.year_mail_hello(),
			intro({ wijk: placeName }),
			titleOf({ goal, action }, m.export_no_words()),
			m.year_mail_ask(),
			link,
			m.year_mail_why(),
			m.year_mail_bye(),
		].join("\n\n"),
	};
}
