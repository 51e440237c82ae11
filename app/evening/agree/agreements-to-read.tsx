import type { Board } from "#app/domain/live/board.ts";
import { numbered } from "#app/domain/numbered.ts";
import { AgreementCard } from "../agenda/agreement-card.tsx";

/** The agreements in their order, to read. */
export function ReadAgreements({ board: { agreements, themes } }: { board: Board }) {
	if (agreements.length === 0) return null;
	return (
		<ol className="agreements">
			{numbered(agreements).map(({ agreement, number }) => (
				<li key={agreement.id}>
					<AgreementCard
						number={number}
						agreement={agreement}
						theme={themes.find(({ id }) => id === agreement.theme)?.name}
					/>
				</li>
			))}
		</ol>
	);
}
