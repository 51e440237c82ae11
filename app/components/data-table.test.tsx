import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable } from "./data-table.tsx";

test("before scripts run a table can be scrolled by keyboard, and is no landmark beside the section of its name", () => {
	const markup = renderToStaticMarkup(
		<DataTable caption="Codes per jaar" columns={[{ id: "year", label: "Jaar" }]} rows={[]} />,
	);
	expect(markup).toMatch(/^<div[^>]* role="group" tabindex="0" aria-labelledby=/);
});
