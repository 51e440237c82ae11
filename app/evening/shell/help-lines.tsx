import IconPhone from "@tabler/icons-react/dist/esm/icons/IconPhone.mjs";
import type { ReactNode } from "react";
import { m } from "#app/words/index.ts";
import "#app/styles/contribute.css";

/** Whom to call, and (where it is known) truthfully who reads what is sent; quietly under every place where people write. */
export function HelpLines({ moderated }: { moderated?: boolean }) {
	return (
		<aside className="help-lines" aria-labelledby="help-title">
			<h2 id="help-title">{m.help_title()}</h2>
			<p>
				{moderated === undefined ? "" : moderated ? m.help_read_moderated() : m.help_read_open()}{" "}
				{m.help_no_report()}
			</p>
			<ul className="help-lines__list">
				<Line label={m.help_danger()}>
					<Call number="112" />
				</Line>
				<Line label={m.help_veilig_thuis()}>
					<Call number="0800-2000" />
				</Line>
				<Line label={m.help_kindertelefoon()}>
					<Call number="0800-0432" />
				</Line>
				<Line label={m.help_113()}>
					<Call number="113" /> <span>{m.help_or()}</span> <Call number="0800-0113" />
				</Line>
			</ul>
		</aside>
	);
}

function Line({ label, children }: { label: string; children: ReactNode }) {
	return (
		<li>
			<span>{label}</span>
			<span className="help-lines__numbers">{children}</span>
		</li>
	);
}

function Call({ number }: { number: string }) {
	return (
		<a href={`tel:${number.replace("-", "")}`} className="help-lines__number" dir="ltr">
			<IconPhone stroke={1.75} aria-hidden="true" />
			{number}
		</a>
	);
}
