import IconFlask from "@tabler/icons-react/dist/esm/icons/IconFlask.mjs";
import { Badge } from "#app/components/badge.tsx";
import type { FigureCard } from "#app/domain/figure/figure-card.ts";
import { m } from "#app/words/index.ts";

/** What is always seen beside a figure: that it was made up, or may still change. */
export function FigureBadges({ card }: { card: Pick<FigureCard, "fictional" | "status"> }) {
	return (
		<>
			{card.fictional && (
				<Badge tone="warning" icon={<IconFlask stroke={1.75} aria-hidden="true" />}>
					{m.figures_fictional()}
				</Badge>
			)}
			{card.status === "voorlopig" && <Badge tone="info">{m.figures_provisional()}</Badge>}
		</>
	);
}
