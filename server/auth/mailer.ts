import nodemailer from "nodemailer";
import type { Db } from "#db/client.ts";
import { insertDemoMail } from "#db/queries/mail.server.ts";
import type { Env } from "../env.ts";
import { newId } from "./secrets.ts";

export interface Mail {
	to: string;
	subject: string;
	text: string;
}

export interface Mailer {
	/** Resolves when the mail server took the message. @throws when it did not */
	send(mail: Mail): Promise<void>;
	/** There is no mail server: nobody can be mailed. */
	available: boolean;
}

/** Mail through SMTP; in a demo database it is kept to be shown on screen, whatever the environment says. */
export function createMailer(db: Db, env: Env): Mailer {
	if (env.DEMO) {
		return {
			available: true,
			send: ({ to, subject, text }) =>
				insertDemoMail(db, { id: newId(), recipient: to, subject, body: text }),
		};
	}
	if (!env.SMTP_URL) {
		return { available: false, send: () => Promise.reject(new Error("SMTP_URL is not set")) };
	}
	const transport = nodemailer.createTransport(env.SMTP_URL, { from: env.MAIL_FROM });
	return {
		available: true,
		send: async (mail) => {
			await transport.sendMail(mail);
		},
	};
}
