import type { Caveat, FigureStatus } from "#app/domain/figure/figures.ts";

/** One number that was made up. */
export interface SeedFigure {
	indicator: string;
	place: string;
	period: string;
	value: number;
	breakdown?: string;
	status?: FigureStatus;
	/** ISO date: the last day that is in it, where the period was not yet over */
	completeUntil?: string;
	caveats?: Caveat[];
}

/** The values of one indicator and period by place; `more` goes for each of them. */
function byPlace(
	indicator: string,
	period: string,
	values: Record<string, number>,
	more: Pick<SeedFigure, "caveats"> = {},
): SeedFigure[] {
	return Object.entries(values).map(([place, value]) => ({ indicator, period, place, value, ...more }));
}

const shrinkingRest: Caveat = {
	kind: "registratie-effect",
	text: {
		nl: "De groep 'overig' werd kleiner omdat de wijk van meer cliënten bekend is. Een wijk kan daardoor groeien zonder dat er meer hulp is.",
		en: "'Other' became smaller because the wijk of more clients is known. A wijk can grow by that without more care.",
	},
};

/** Made up, so that the table has wijken to talk about; each set agrees with the total that was published for Zeist. */
export const fictionalFigures: SeedFigure[] = [
	...byPlace("wor-jeugd", "2024", {
		"zeist-noord": 18,
		"zeist-west": 14,
		"zeist-centrum": 10,
		"den-dolder": 6,
		"zeist-oost": 4,
	}),
	...byPlace("wor-volwassenen", "2024", {
		"zeist-noord": 64,
		"zeist-west": 52,
		"zeist-centrum": 38,
		"den-dolder": 21,
		"zeist-oost": 17,
	}),
	...byPlace(
		"jeugdhulp-clienten",
		"2024",
		{
			"zeist-noord": 640,
			"zeist-centrum": 560,
			"zeist-west": 520,
			"zeist-oost": 230,
			"den-dolder": 190,
			"zeist-overig": 30,
			zeist: 2170,
		},
		{ caveats: [shrinkingRest] },
	),
	...byPlace("wmo-clienten", "2024", {
		"zeist-noord": 760,
		"zeist-centrum": 690,
		"zeist-west": 640,
		"zeist-oost": 410,
		"den-dolder": 380,
		"zeist-overig": 20,
		zeist: 2900,
	}),
];

/** The year before, in a release of its own: an agreement of last year's evening was made beside these. */
export const fictionalFiguresBefore: SeedFigure[] = [
	...byPlace("jeugdhulp-clienten", "2023", {
		"zeist-noord": 645,
		"zeist-centrum": 560,
		"zeist-west": 525,
		"zeist-oost": 235,
		"den-dolder": 195,
		"zeist-overig": 80,
		zeist: 2240,
	}),
	// The factsheet says that this number grows, most of all in Centrum, Noord and West.
	...byPlace("wmo-clienten", "2023", {
		"zeist-noord": 728,
		"zeist-centrum": 661,
		"zeist-west": 612,
		"zeist-oost": 401,
		"den-dolder": 373,
		"zeist-overig": 45,
		zeist: 2820,
	}),
];
