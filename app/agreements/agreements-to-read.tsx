import type { Board } from "#app/domain/board.ts";
import { AgreementCard } from "./agreement-card.tsx";

/** The agreements in their order, to read. */
export function ReadAgreements({ board: { agreements, themes } }: { board: Board }) {
	if (agreements.length === 0) return null;
	return (
		<ol className="agreements">
			{agreements.map((agreement, at) => (
				<li key={agreement.id}>
					<AgreementCard
						number={at + 1}
						agreement={agreement}
						theme={themes.find(({ id }) => id === agreement.theme)?.name}
					/>
				</li>
			))}
		</ol>
	);
}
