import IconArrowDown from "@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs";
import IconArrowUp from "@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs";
import { Button } from "#app/components/button.tsx";
import { VisuallyHidden } from "#app/components/visually-hidden.tsx";
import { m } from "#app/words/index.ts";

interface MoveButtonsProps {
	/** the field that says which one moves */
	field: string;
	id: string;
	name: string;
	first: boolean;
	last: boolean;
}

/** Puts one of an ordered list a place further up or down. */
export function MoveButtons({ field, id, name, first, last }: MoveButtonsProps) {
	const ways = [
		{
			intent: "up",
			label: m.catalogue_up(),
			of: m.catalogue_up_of({ name }),
			Icon: IconArrowUp,
			none: first,
		},
		{
			intent: "down",
			label: m.catalogue_down(),
			of: m.catalogue_down_of({ name }),
			Icon: IconArrowDown,
			none: last,
		},
	];
	return (
		<form method="post" className="ordered-record__ways">
			<input type="hidden" name={field} value={id} />
			{ways
				.filter(({ none }) => !none)
				.map(({ intent, label, of, Icon }) => (
					<Button
						key={intent}
						variant="quiet"
						name="intent"
						value={intent}
						icon={<Icon stroke={1.75} aria-hidden="true" />}
					>
						<span aria-hidden="true">{label}</span>
						<VisuallyHidden>{of}</VisuallyHidden>
					</Button>
				))}
		</form>
	);
}
