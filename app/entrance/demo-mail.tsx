import { Card } from "../components/card.tsx";
import { m } from "../words/index.ts";

export type DemoMailProps = { mail: { to: string; subject: string; text: string } };

/** A mail as somebody would have got it. */
export function DemoMail({ mail }: DemoMailProps) {
	return (
		<Card as="article" className="demo-mail stack stack--tight">
			<p className="soft small">{m.demo_mail_to({ to: mail.to })}</p>
			<p className="demo-mail__subject">{mail.subject}</p>
			<p className="demo-mail__text">{mail.text}</p>
		</Card>
	);
}
