import { normaliseEmail } from "#db/queries/accounts.server.ts";
import { listDemoMail } from "#db/queries/mail.server.ts";
import type { Services } from "../services.server.ts";

export interface ShownMail {
	to: string;
	subject: string;
	text: string;
}

/** What a demo shows on screen instead of sending it, newest first; null outside a demo. */
export async function shownMails({
	db,
	env,
	mailer,
}: Pick<Services, "db" | "env" | "mailer">): Promise<ShownMail[] | null> {
	if (!env.DEMO) return null;
	await mailer.idle();
	return (await listDemoMail(db)).map(({ recipient, subject, body }) => ({
		to: recipient,
		subject,
		text: body,
	}));
}

/** The newest mail to an address; `mail` is null when the demo has none for it, the whole is null outside a demo. */
export async function newestDemoMail(
	services: Pick<Services, "db" | "env" | "mailer">,
	email: string,
): Promise<{ mail: ShownMail | null } | null> {
	const mails = await shownMails(services);
	return mails && { mail: mails.find(({ to }) => to === normaliseEmail(email)) ?? null };
}
