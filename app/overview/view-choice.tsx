/** The same page in other views, each under an address of its own. */
export function ViewChoice({
	label,
	choices,
}: {
	label: string;
	choices: { href: string; label: string; current: boolean }[];
}) {
	return (
		<nav aria-label={label} className="no-print">
			<ul className="overview-years">
				{choices.map(({ href, label: text, current }) => (
					<li key={href}>
						<a href={href} aria-current={current ? "true" : undefined}>
							{text}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
