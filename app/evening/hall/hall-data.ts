import type { Outcome } from "#app/domain/outcome/outcome.ts";
import type { TableCard, TableFigure } from "#app/domain/session/table-figure.ts";
import type { MapShapes } from "#maps/svg/choropleth.ts";
import type { EveningData } from "../shell/use-evening.tsx";

/** What the big screen shows beside the board; made by the server, fetched again when somebody hears of a change. */
export interface HallData {
	session: EveningData["session"];
	/** the figures on the table, and the map they are drawn on */
	figures: { cards: TableCard[]; figures: TableFigure[]; shapes: MapShapes };
	/** the first sentence of what the room sees in a theme, by theme; those without words are left out */
	sentences: Record<string, string>;
	/** people who voted in this round with a phone or laptop; null for fewer than five, and for whom it is not */
	voters: number | null;
	/** everybody who may vote; null for fewer than five */
	present: number | null;
	/** stickers on paper in this round; null until the votes are shown */
	stickers: number | null;
	/** last year's agreements and what came of them; null without an earlier evening */
	lookback: Outcome["lookback"];
	/** where people join; null once the evening is closed */
	join: { code: string; shown: string; qr: { path: string; size: number } } | null;
}
