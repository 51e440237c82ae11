import { z } from "zod";
import { nodeViews } from "#app/domain/outcome/overview.ts";
import * as paths from "#app/paths.ts";
import { measures } from "./measures.ts";

/** What the map shows, and by what agreements and choices stand in order. */
export const overviewViews = ["wijk", ...nodeViews] as const;
export type OverviewView = (typeof overviewViews)[number];

const names = { wijk: "wijk", speerpunt: "focus", resultaatgebied: "area" } as const;
const nameOf = Object.fromEntries(Object.entries(names).map(([name, view]) => [view, name])) as Record<
	OverviewView,
	keyof typeof names
>;

const asking = z.object({
	kaart: z.enum(measures).catch("avonden"),
	per: z
		.enum(["wijk", "speerpunt", "resultaatgebied"])
		.catch("wijk")
		.transform((name): OverviewView => names[name]),
});

export interface AskedOverview {
	measure: (typeof measures)[number];
	view: OverviewView;
}

/** What the address asks for; whatever says nothing to us asks for what comes first. */
export function askedOf(url: URL): AskedOverview {
	const { kaart, per } = asking.parse(Object.fromEntries(url.searchParams));
	return { measure: kaart, view: per };
}

/** The same page in another view. @param place the id of the element to go to */
export const overviewWith = (year: number, { measure, view }: AskedOverview, place: string): string =>
	`${paths.overview(year)}&${new URLSearchParams({ kaart: measure, per: nameOf[view] })}#${place}`;

/** The element of a wijk's sheet. */
export const wijkPlace = (wijk: string): string => `wijk-${wijk}`;
