import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VersionsPage } from "./versions-page.tsx";

const page = (adopted: string | null) =>
	renderToStaticMarkup(
		<VersionsPage
			sessionId="evening"
			versions={[]}
			shown={null}
			themes={[]}
			mayRestore={false}
			adopted={adopted}
			commandId="command"
			restored={false}
			failure={null}
		/>,
	);

test("without earlier versions the page says whether there were any, and where the adopted one is", () => {
	expect(page(null)).toContain("Er is nog geen eerdere versie.");
	expect(page("1.1")).not.toContain("Er is nog geen eerdere versie.");
	expect(page("1.1")).toContain('href="/sessies/evening/uitkomst?versie=1.1"');
});
