import { index, type RouteConfig, route } from "@remix-run/route-config";

/** Every address of the product. Dutch in what people see, English in the API. */
export default [
	index("routes/public/home.tsx", { id: "routes/home" }),
	route("taal", "routes/public/language.ts", { id: "routes/language" }),
	route("privacy", "routes/public/privacy.tsx", { id: "routes/privacy" }),
	route("toegankelijkheid", "routes/public/accessibility.tsx", { id: "routes/accessibility" }),
	route("zonder-verbinding", "routes/public/offline.ts", { id: "routes/offline" }),
	route("login", "routes/public/login.tsx", { id: "routes/login" }),
	route("login/code", "routes/public/login-code.tsx", { id: "routes/login-code" }),
	route("logout", "routes/public/logout.ts", { id: "routes/logout" }),
	route("demo/login", "routes/public/demo-login.ts", { id: "routes/demo-login" }),
	route("demo/post", "routes/public/demo-mail.tsx", { id: "routes/demo-mail" }),
	route("meedoen", "routes/public/join.tsx", { id: "routes/join" }),
	route("meedoen/welkom", "routes/public/join-welcome.tsx", { id: "routes/join-welcome" }),
	route("meedoen/:code", "routes/public/join-code.tsx", { id: "routes/join-code" }),
	route("terugkijken", "routes/public/return.tsx", { id: "routes/return" }),
	route("beheer/accounts", "routes/manage/accounts.tsx", { id: "routes/accounts" }),
	route("beheer/inrichten", "routes/manage/set-up.tsx", { id: "routes/set-up" }),
	route("beheer/inrichten/gemeente", "routes/manage/set-up-gemeente.tsx", { id: "routes/set-up-gemeente" }),
	route("beheer/inrichten/wijken", "routes/manage/set-up-wijken.tsx", { id: "routes/set-up-wijken" }),
	route("beheer/inrichten/catalogus", "routes/manage/set-up-catalogue.tsx", {
		id: "routes/set-up-catalogue",
	}),
	route("beheer/import", "routes/manage/imports.tsx", { id: "routes/imports" }),
	route("beheer/import/:delivery", "routes/manage/import.tsx", { id: "routes/import" }),
	route("beheer/gebieden", "routes/manage/areas.tsx", { id: "routes/areas" }),
	route("beheer/gebieden/:place", "routes/manage/area.tsx", { id: "routes/area" }),
	route("beheer/catalogus", "routes/manage/catalogue.tsx", { id: "routes/catalogue" }),
	route("cijfers", "routes/public/figures.tsx", { id: "routes/figures" }),
	route("overzicht", "routes/evening/overview.tsx", { id: "routes/overview" }),
	...["voortgang.docx", "voortgang.pdf", "penc.docx", "penc.xlsx"].map((file) =>
		route(`overzicht/${file}`, "routes/evening/overview-file.ts", { id: `overview-${file}` }),
	),

	route("sessies", "routes/evening/sessions.tsx", { id: "routes/sessions" }),
	route("sessies/nieuw", "routes/evening/session-new.tsx", { id: "routes/session-new" }),
	route("sessies/:id", "routes/evening/session.tsx", { id: "routes/session" }),
	route("sessies/:id/terugkijken", "routes/evening/session-lookback.tsx", { id: "routes/session-lookback" }),
	route("sessies/:id/vertellen", "routes/evening/session-contribute.tsx", {
		id: "routes/session-contribute",
	}),
	route("sessies/:id/begrijpen", "routes/evening/session-understand.tsx", {
		id: "routes/session-understand",
	}),
	route("sessies/:id/kiezen", "routes/evening/session-choose.tsx", { id: "routes/session-choose" }),
	route("sessies/:id/mijn", "routes/evening/session-mine.tsx", { id: "routes/session-mine" }),
	route("sessies/:id/mijn/:contribution", "routes/evening/session-mine-edit.tsx", {
		id: "routes/session-mine-edit",
	}),
	route("sessies/:id/afspraken", "routes/evening/session-agree.tsx", { id: "routes/session-agree" }),
	route("sessies/:id/uitwerken", "routes/evening/session-elaborate.tsx", { id: "routes/session-elaborate" }),
	route("sessies/:id/lezen", "routes/evening/session-moderate.tsx", { id: "routes/session-moderate" }),
	route("sessies/:id/mensen", "routes/evening/session-people.tsx", { id: "routes/session-people" }),
	route("sessies/:id/uitkomst", "routes/evening/session-outcome.tsx", { id: "routes/session-outcome" }),
	...["docx", "pdf", "xlsx", "csv", "json"].map((format) =>
		route(`sessies/:id/uitkomst.${format}`, "routes/evening/session-outcome-file.ts", {
			id: `outcome-${format}`,
		}),
	),
	route("sessies/:id/jaar", "routes/evening/session-year.tsx", { id: "routes/session-year" }),
	route("sessies/:id/teksten", "routes/evening/session-texts.ts", { id: "routes/session-texts" }),
	route("sessies/:id/versies", "routes/evening/session-versions.tsx", { id: "routes/session-versions" }),
	route("sessies/:id/zaal", "routes/evening/session-hall.tsx", { id: "routes/session-hall" }),
	route("sessies/:id/klaarzetten", "routes/evening/session-prepare.tsx", { id: "routes/session-prepare" }),
	route("sessies/:id/uitnodiging", "routes/evening/session-invitation.tsx", {
		id: "routes/session-invitation",
	}),
	route("sessies/:id/kaarten", "routes/evening/session-cards.tsx", { id: "routes/session-cards" }),

	route("api/v1/me", "routes/api/me.ts"),
	route("api/v1/sessions", "routes/api/sessions.ts"),
	route("api/v1/sessions/:id", "routes/api/session.ts"),
	// Commands (api/v1/sessions/:id/commands) and documents (…/documents/:kind) have ways of their own: server/http.
	route("api/v1/commands.schema.json", "routes/api/commands-schema.ts"),
	route("api/v1/outcome.schema.json", "routes/api/outcome-schema.ts"),
	route("api/v1/areas", "routes/api/areas.ts"),
	route("api/v1/areas.geojson", "routes/api/areas-geojson.ts"),
	route("api/v1/indicators", "routes/api/indicators.ts"),
	route("api/v1/figures", "routes/api/figures.ts"),
	route("api/v1/figures.csv", "routes/api/figures-csv.ts"),
	route("api/v1/publications/latest.json", "routes/api/publications-latest.ts"),
	route("api/v1/imports", "routes/api/imports.ts"),
	route("api/v1/imports/:id/publish", "routes/api/imports-publish.ts"),
	route("api/v1/openapi.json", "routes/api/openapi.ts"),

	route("*", "routes/public/not-found.tsx", { id: "routes/not-found" }),
] satisfies RouteConfig;
