import choropleth from "#maps/svg/choropleth.css?inline";
import trend from "../../styles/figure-trend.css?inline";
import figures from "../../styles/figures.css?inline";
import tokens from "../../styles/tokens.css?inline";
import { flatCss } from "./flat-css.ts";

let looks: string | undefined;

/** How pages draw maps, courses and bars, for files. */
export function looksOfDrawings(): string {
	looks ??= flatCss([choropleth, trend, figures], tokens);
	return looks;
}
