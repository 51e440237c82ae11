import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Field } from "./field.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { TextInput } from "./text-input.tsx";

function attributes(markup: string, tag: string): Record<string, string> {
	const opening = new RegExp(`<${tag} ([^>]*)>`).exec(markup)?.[1] ?? "";
	return Object.fromEntries(
		[...opening.matchAll(/([\w-]+)="([^"]*)"/g)].map((match) => [match[1], match[2]]),
	);
}

describe("a field", () => {
	it("ties its control to label, hint and error", () => {
		const markup = renderToStaticMarkup(
			<Field id="code" label="Code" hint="Op het scherm" error="Vul de code in" required>
				<TextInput name="code" />
			</Field>,
		);
		const input = attributes(markup, "input");
		expect(attributes(markup, "label").for).toBe("code");
		expect(input).toMatchObject({ id: "code", name: "code", "aria-invalid": "true", required: "" });
		expect(input["aria-describedby"]).toBe("code-hint code-error");
		expect(markup).toContain('id="code-hint"');
		expect(markup).toContain('id="code-error"');
	});

	it("says nothing of hints and errors that are not there", () => {
		const markup = renderToStaticMarkup(
			<Field id="name" label="Naam">
				<TextInput />
			</Field>,
		);
		const input = attributes(markup, "input");
		expect(input).not.toHaveProperty("aria-describedby");
		expect(input).not.toHaveProperty("aria-invalid");
		expect(input).not.toHaveProperty("required");
	});

	it("names a field that may stay empty only when told so", () => {
		const optional = renderToStaticMarkup(
			<Field id="name" label="Naam" required={false}>
				<TextInput />
			</Field>,
		);
		expect(optional).toContain("niet verplicht");
	});

	it("adds a control's own description to that of the field", () => {
		const markup = renderToStaticMarkup(
			<Field id="wijk" label="Wijk" hint="Waar woon je?">
				<Select aria-describedby="map" options={[{ value: "n", label: "Noord" }]} />
			</Field>,
		);
		expect(attributes(markup, "select")["aria-describedby"]).toBe("map wijk-hint");
	});

	it("hands its wiring to a control that is not ours", () => {
		const markup = renderToStaticMarkup(
			<Field id="date" label="Datum" error="Kies een datum">
				{(control) => <input type="date" {...control} />}
			</Field>,
		);
		expect(attributes(markup, "input")).toMatchObject({ id: "date", "aria-describedby": "date-error" });
	});

	it("tells how much may be written before any script runs", () => {
		const markup = renderToStaticMarkup(
			<Field id="story" label="Vertel" hint="Geen namen">
				<TextArea maxCharacters={600} />
			</Field>,
		);
		expect(markup).toContain("Je kunt 600 tekens schrijven.");
		expect(attributes(markup, "textarea")["aria-describedby"]).toMatch(/^\S+ story-hint$/);
	});
});
