import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { RemixErrorBoundary } from "./last-boundary.tsx";
import { m, overwriteGetLocale } from "./words/index.ts";

beforeAll(() => overwriteGetLocale(() => "nl"));

const page = (error?: unknown) =>
	renderToStaticMarkup(createElement(RemixErrorBoundary, { location: "/", error }, "the page"));

describe("what breaks the frame of all pages", () => {
	test("leaves a page in the reader's language with a way out, and nothing of the error", () => {
		const shown = page(new Error("secret words"));
		expect(shown).toContain('lang="nl"');
		expect(shown).toContain(m.error_unexpected());
		expect(shown).toContain('href="/"');
		expect(shown).not.toContain("secret words");
	});

	test("is not there as long as nothing broke", () => {
		expect(page()).toBe("the page");
		expect(RemixErrorBoundary.getDerivedStateFromError(null)).toEqual({ error: true });
	});

	test("is left behind at another address", () => {
		const broken = { error: new Error("x"), location: "/a" };
		expect(RemixErrorBoundary.getDerivedStateFromProps({ location: "/b" }, broken).error).toBeUndefined();
		expect(RemixErrorBoundary.getDerivedStateFromProps({ location: "/a" }, broken).error).toBe(broken.error);
	});
});
