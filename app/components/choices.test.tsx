import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox } from "./checkbox.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { RadioGroup } from "./radio-group.tsx";

const options = [
	{ value: "ouder", label: "Ouder" },
	{ value: "jongere", label: "Jongere", description: "12 tot 24 jaar" },
];

function inputs(markup: string): string[] {
	return markup.match(/<input[^>]*>/g) ?? [];
}

describe("choices", () => {
	it("let an error summary link to the first choice of a group", () => {
		const summary = renderToStaticMarkup(
			<ErrorSummary title="Er klopt iets niet" errors={[{ field: "kind", message: "Kies wie je bent" }]} />,
		);
		const group = renderToStaticMarkup(
			<RadioGroup name="kind" legend="Wie ben je?" options={options} error="Kies wie je bent" />,
		);
		expect(summary).toContain('href="#kind"');
		expect(inputs(group)[0]).toContain('id="kind"');
		expect(group).toMatch(/<fieldset aria-describedby="kind-error"/);
	});

	it("start with the choice that was made before", () => {
		const group = renderToStaticMarkup(
			<RadioGroup name="kind" legend="Wie ben je?" options={options} defaultValue="jongere" />,
		);
		expect(inputs(group).map((input) => input.includes("checked"))).toEqual([false, true]);
	});

	it("say what belongs to a choice", () => {
		const group = renderToStaticMarkup(<RadioGroup name="kind" legend="Wie ben je?" options={options} />);
		expect(inputs(group)[1]).toContain('aria-describedby="kind-jongere-text"');
		const box = renderToStaticMarkup(<Checkbox id="mail" label="Mail mij" error="Vul je adres in" />);
		expect(inputs(box)[0]).toContain('aria-describedby="mail-error"');
		expect(inputs(box)[0]).toContain('aria-invalid="true"');
	});

	it("leave no summary behind when nothing is wrong", () => {
		expect(renderToStaticMarkup(<ErrorSummary title="Er klopt iets niet" errors={[]} />)).toBe("");
	});

	it("let somebody change language with a plain form", () => {
		const markup = renderToStaticMarkup(
			<LanguageSwitch
				current="nl"
				next="/mee/vertellen"
				options={[
					{ value: "nl", label: "Nederlands" },
					{ value: "ar", label: "العربية" },
				]}
			/>,
		);
		expect(markup).toContain('<form method="post" action="/taal"');
		expect(markup).toContain('name="next" value="/mee/vertellen"');
		expect(markup).toMatch(/<button type="submit" name="language" value="ar" lang="ar"/);
		expect(markup.match(/aria-current="true"/g)).toHaveLength(1);
	});
});
