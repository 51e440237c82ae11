import * as paths from "#app/paths.ts";
import { Button } from "../components/button.tsx";
import type { AccountRole } from "../domain/vocabulary.ts";
import { m } from "../words/index.ts";

const roles: { role: AccountRole; label: () => string; sees: () => string }[] = [
	{ role: "facilitator", label: m.demo_facilitator, sees: m.demo_facilitator_sees },
	{ role: "partner", label: m.demo_partner, sees: m.demo_partner_sees },
	{ role: "policy", label: m.demo_policy, sees: m.demo_policy_sees },
	{ role: "data-manager", label: m.demo_data_manager, sees: m.demo_data_manager_sees },
	{ role: "admin", label: m.demo_admin, sees: m.demo_admin_sees },
];

export interface DemoLoginsProps {
	/** beside another way in, or the only one */
	title: string;
	next?: string;
	/** where those who sit at the table go */
	evening?: string;
}

/** Every role of the demo, one press away. */
export function DemoLogins({ title, next, evening }: DemoLoginsProps) {
	return (
		<section className="demo-logins stack" aria-labelledby="demo-logins-title">
			<h2 id="demo-logins-title">{title}</h2>
			<ul className="demo-logins__list">
				{roles.map(({ role, label, sees }) => {
					const target = role === "facilitator" || role === "partner" ? (evening ?? next) : next;
					return (
						<li key={role}>
							<form method="post" action={paths.demoLogin}>
								<input type="hidden" name="role" value={role} />
								{target && <input type="hidden" name="next" value={target} />}
								<Button className="demo-logins__way" variant="secondary">
									{label()}
								</Button>
							</form>
							<p className="soft small">{sees()}</p>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
