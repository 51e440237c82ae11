import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DemoEvening } from "./demo-evening.tsx";

/** The demo's evening as the start page shows it; without a code it is closed. */
const shown = (code: string | null) =>
	renderToStaticMarkup(
		<DemoEvening
			evening={{
				path: "/sessies/evening",
				title: "Wijkavond Zeist-Noord",
				placeId: "zeist-noord",
				place: "Zeist-Noord",
				code,
				join: { path: "/meedoen/CODE", url: "http://localhost/meedoen/CODE", qr: { path: "M0 0", size: 21 } },
				phones: [],
			}}
		/>,
	);

test("the demo logins are another way in only while the evening can be joined", () => {
	expect(shown("ABCD-EFGH")).toContain("Of log in als iemand anders");
	expect(shown("ABCD-EFGH")).toContain("/meedoen/CODE");
	expect(shown(null)).not.toContain("Of log in als iemand anders");
	expect(shown(null)).not.toContain("/meedoen/CODE");
	expect(shown(null)).toContain("/demo/login");
});
