import { m } from "../i18n/index.ts";

const lines = [
	{ numbers: ["112"], about: m.help_danger },
	{ numbers: ["0800-2000"], about: m.help_veilig_thuis },
	{ numbers: ["0800-0432"], about: m.help_kindertelefoon },
	{ numbers: ["113", "0800-0113"], about: m.help_113 },
];

/** Whom to call when somebody is in danger: nothing here is a report. */
export function HelpLines() {
	return (
		<ul className="help-lines">
			{lines.map(({ numbers, about }) => (
				<li key={numbers[0]}>
					{about()}:
					{numbers.map((number, at) => (
						<span key={number}>
							{at > 0 && `${m.help_or()} `}
							<a href={`tel:${number.replace("-", "")}`}>{number}</a>
						</span>
					))}
				</li>
			))}
		</ul>
	);
}
