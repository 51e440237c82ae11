import { Button } from "#app/components/button.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import type { ParticipantRole } from "#app/domain/vocabulary.ts";
import type { CommandForm } from "#app/evening/shell/use-evening.tsx";
import { m } from "#app/words/index.ts";
import type { Desk } from "./choice.ts";

const roles: Record<ParticipantRole, () => string> = {
	jongere: m.group_jongere,
	ouder: m.group_ouder,
	bewoner: m.group_bewoner,
	partner: m.group_professional,
};

/** Who came after the voting opened, for the facilitator alone, who lets them vote. */
export function LateJoiners({ late, form }: { late: Desk["late"]; form: CommandForm }) {
	if (late.length === 0) return null;
	return (
		<div className="late-joiners stack stack--tight">
			<h3>{late.length === 1 ? m.choose_late_people_one() : m.choose_late_people({ count: late.length })}</h3>
			<p className="small">{m.choose_late_people_hint()}</p>
			<ul className="late-joiners__people">
				{late.map(({ name, role, joined }) => {
					const who = m.choose_admit_whom({ name, role: roles[role]() });
					return (
						<li key={Object.values(joined)[0]}>
							<span>{who}</span>
							{form(
								{ type: "admit-voter", ...joined },
								<Button variant="secondary">
									{m.choose_admit()}
									<VisuallyHidden>: {who}</VisuallyHidden>
								</Button>,
							)}
						</li>
					);
				})}
			</ul>
		</div>
	);
}
