import IconHeartHandshake from "@tabler/icons-react/dist/esm/icons/IconHeartHandshake.mjs";
import { Notice } from "../components/notice.tsx";
import { m } from "../words/index.ts";

/** What an evening is for and what never: shown at the door. */
export function HouseRule() {
	return (
		<Notice
			className="house-rule"
			icon={<IconHeartHandshake stroke={1.75} aria-hidden="true" />}
			title={m.join_rule_title()}
		>
			<ul>
				<li>{m.join_rule_for()}</li>
				<li>{m.join_rule_not_for()}</li>
				<li>{m.join_rule_nobody_sees()}</li>
			</ul>
		</Notice>
	);
}
