import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AwayForms } from "./away-forms.tsx";

test("who may only take a record out of use is offered that, and no deletion", () => {
	const intents = (mayDelete?: boolean) =>
		[
			...renderToStaticMarkup(<AwayForms retired={false} uses={{}} mayDelete={mayDelete} />).matchAll(
				/value="(\w+)"/g,
			),
		].map(([, intent]) => intent);
	expect(intents()).toEqual(["retire", "delete"]);
	expect(intents(false)).toEqual(["retire"]);
});
