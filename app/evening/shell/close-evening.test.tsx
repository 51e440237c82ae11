import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CloseEvening } from "./close-evening.tsx";

const closing = (toRead: number) =>
	renderToStaticMarkup(<CloseEvening sessionId="evening" toRead={toRead} form={(_, button) => button} />);

test("whoever closes the evening hears first how much still waits to be read", () => {
	expect(closing(0)).not.toContain("Niemand las");
	expect(closing(1)).toContain("Er wacht nog 1 bijdrage of voorstel.");
	expect(closing(3)).toContain("Er wachten nog 3 bijdragen of voorstellen.");
});
