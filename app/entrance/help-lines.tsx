import { m } from "../i18n/index.ts";

const lines = [
	{ name: "112", number: "112", about: m.help_danger },
	{ name: "Veilig Thuis", number: "0800-2000", about: m.help_veilig_thuis },
	{ name: "Kindertelefoon", number: "0800-0432", about: m.help_kindertelefoon },
	{ name: "113", number: "0800-0113", about: m.help_113 },
];

/** Whom to call when somebody is in danger: nothing here is a report. */
export function HelpLines() {
	return (
		<ul className="help-lines">
			{lines.map(({ name, number, about }) => (
				<li key={name}>
					<a href={`tel:${number.replace("-", "")}`}>{name === number ? name : `${name} ${number}`}</a>
					<span>{about()}</span>
				</li>
			))}
		</ul>
	);
}
