import { setTimeout as wait } from "node:timers/promises";
import nodemailer from "nodemailer";
import type { Db } from "#db/client.ts";
import { insertDemoMail } from "#db/queries/mail.server.ts";
import type { Env } from "../process/env.ts";
import { log } from "../process/log.ts";
import { newId } from "./secrets.ts";

export interface Mail {
	to: string;
	subject: string;
	text: string;
}

export interface Mailer {
	/** Resolves when the mail server took the message. @throws when it did not */
	send(mail: Mail): Promise<void>;
	/** Sends when the request that asked for it is answered, so that its answer does not tell whether there was anything to send. */
	sendLater(mail: Mail): void;
	/** Resolves when everything that was to be sent later is sent, or failed. */
	idle(): Promise<void>;
	/** There is no mail server: nobody can be mailed. */
	available: boolean;
}

/** How long an answer is given to leave, in milliseconds. */
const behindAnswer = 100;

/** Mail through SMTP; in a demo database it is kept to be shown on screen, whatever the environment says. */
export function createMailer(db: Db, env: Env): Mailer {
	if (env.DEMO) {
		return mailerBy(({ to, subject, text }) =>
			insertDemoMail(db, { id: newId(), recipient: to, subject, body: text }),
		);
	}
	if (!env.SMTP_URL) {
		return { ...mailerBy(() => Promise.reject(new Error("SMTP_URL is not set"))), available: false };
	}
	const transport = nodemailer.createTransport(env.SMTP_URL, { from: env.MAIL_FROM });
	return mailerBy((mail) => transport.sendMail(mail));
}

export function mailerBy(deliver: (mail: Mail) => Promise<unknown>): Mailer {
	const leaving = new Set<Promise<void>>();
	const send = async (mail: Mail) => {
		await deliver(mail);
	};
	return {
		available: true,
		send,
		sendLater: (mail) => {
			const sending = wait(behindAnswer)
				.then(() => send(mail))
				.catch((error: unknown) => log.error({ err: error }, "a mail was not sent"))
				.finally(() => leaving.delete(sending));
			leaving.add(sending);
		},
		idle: async () => {
			await Promise.all(leaving);
		},
	};
}
