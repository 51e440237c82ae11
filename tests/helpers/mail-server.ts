import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";

export interface MailServer {
	/** for SMTP_URL */
	url: string;
	/** The text of the next mail, as soon as it is there; mails come in the order in which they were taken. */
	next(): Promise<string>;
	close(): void;
}

/** A mail server that takes everything and keeps it, as RFC 5321 has it at the least. */
export async function openMailServer(): Promise<MailServer> {
	const mails: string[] = [];
	const waiting: ((mail: string) => void)[] = [];
	const take = (mail: string) => {
		const text = mail.slice(mail.indexOf("\r\n\r\n") + 4);
		const first = waiting.shift();
		if (first) first(text);
		else mails.push(text);
	};
	const server = createServer((socket) => {
		let held = "";
		let inMail = false;
		socket.on("error", () => socket.destroy());
		socket.write("220 here\r\n");
		socket.on("data", (chunk) => {
			held += chunk.toString("utf8");
			for (;;) {
				const end = held.indexOf(inMail ? "\r\n.\r\n" : "\r\n");
				if (end < 0) return;
				const part = held.slice(0, end);
				held = held.slice(end + (inMail ? 5 : 2));
				if (inMail) take(part);
				inMail = !inMail && /^DATA/i.test(part);
				socket.write(inMail ? "354 go on\r\n" : /^QUIT/i.test(part) ? "221 bye\r\n" : "250 ok\r\n");
			}
		});
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${port}`,
		next: () => {
			const mail = mails.shift();
			return mail === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(mail);
		},
		close: () => server.close(),
	};
}
