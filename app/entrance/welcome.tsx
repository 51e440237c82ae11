import * as paths from "#app/paths.ts";
import { Button, ButtonLink } from "../components/button.tsx";
import { Card } from "../components/card.tsx";
import { Notice } from "../components/notice.tsx";
import { VisuallyHidden } from "../components/visually-hidden.tsx";
import { m } from "../words/index.ts";
import { KeepCode } from "./keep-code.tsx";

type WelcomeProps = {
	name: string;
	/** In groups, as it is read aloud; null when it was shown before. */
	returnCode: string | null;
	onward: string;
	/** A partner whom the facilitator has to confirm. */
	waits: boolean;
};

/** The page after joining: the return code, once, and the way on. */
export function Welcome({ name, returnCode, onward, waits }: WelcomeProps) {
	return (
		<div className="stack stack--loose">
			<h1>{m.join_welcome_heading({ name })}</h1>
			{waits && (
				<Notice title={m.join_welcome_waits()}>
					<p>{m.join_welcome_waits_hint()}</p>
				</Notice>
			)}
			{returnCode ? <ShownCode code={returnCode} /> : <LostCode />}
			<ButtonLink variant="primary" href={onward} className="welcome__onward">
				{m.join_go_on()}
			</ButtonLink>
		</div>
	);
}

function ShownCode({ code }: { code: string }) {
	return (
		<Card as="section" className="return-card stack" aria-labelledby="return-code-title">
			<h2 id="return-code-title">{m.join_return_code_title()}</h2>
			<p className="return-code" dir="ltr" translate="no">
				{code.split("-").map((group, at, groups) => (
					<span key={group} className="return-code__group">
						{group}
						{at < groups.length - 1 && <VisuallyHidden>-</VisuallyHidden>}
					</span>
				))}
			</p>
			<p>
				<strong>{m.join_return_code_keep()}</strong> {m.join_return_code_once()}
			</p>
			<p className="soft">{m.join_return_code_why()}</p>
			<KeepCode code={code} />
		</Card>
	);
}

function LostCode() {
	return (
		<Card as="section" className="stack" aria-labelledby="return-code-title">
			<h2 id="return-code-title">{m.join_return_code_gone()}</h2>
			<p>{m.join_return_code_gone_hint()}</p>
			<form method="post" action={paths.joinWelcome}>
				<Button variant="secondary">{m.join_return_code_new()}</Button>
			</form>
		</Card>
	);
}
