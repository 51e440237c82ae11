import { ButtonLink } from "../components/button.tsx";
import { Disclosure } from "../components/disclosure.tsx";
import { Notice } from "../components/notice.tsx";
import type { Viewer } from "../site/viewer.ts";
import { formatDay, m } from "../words/index.ts";
import { HouseRule } from "./house-rule.tsx";
import { JoinForm, type JoinFormProps } from "./join-form.tsx";

type JoinEveningProps = {
	evening: { title: string; heldOn: string; place: string };
	viewer: Viewer;
	/** Where this browser goes on when it is in already. */
	inAlready: string | null;
	/** This browser keeps none, so that nobody was let in. */
	noCookies: boolean;
	form: JoinFormProps;
};

/** The door of one evening. */
export function JoinEvening({ evening, viewer, inAlready, noCookies, form }: JoinEveningProps) {
	const door = (
		<div className="stack stack--loose">
			{noCookies && (
				<Notice tone="warning" live="alert" title={m.join_no_cookies()}>
					<p>{m.join_no_cookies_hint()}</p>
				</Notice>
			)}
			<HouseRule />
			<JoinForm {...form} />
		</div>
	);
	return (
		<div className="stack stack--loose">
			<div className="stack stack--tight">
				<p className="eyebrow">{m.join_intro()}</p>
				<h1>{evening.title}</h1>
				<p className="soft">{m.join_where_when({ place: evening.place, date: formatDay(evening.heldOn) })}</p>
			</div>
			{inAlready ? (
				<>
					<Notice tone="success" title={m.join_already({ name: viewer.name })}>
						<p>{m.join_already_hint()}</p>
					</Notice>
					<ButtonLink variant="primary" href={inAlready}>
						{m.join_go_on()}
					</ButtonLink>
					<Disclosure summary={m.join_somebody_else()} open={form.errors.length > 0}>
						<div className="stack">
							<p>{m.join_somebody_else_hint()}</p>
							{door}
						</div>
					</Disclosure>
				</>
			) : (
				<>
					{viewer.kind !== "anonymous" && (
						<Notice title={m.join_other_login({ name: viewer.name })}>
							<p>{m.join_other_login_hint()}</p>
						</Notice>
					)}
					{door}
				</>
			)}
		</div>
	);
}
