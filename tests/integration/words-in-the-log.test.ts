import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { DrizzleQueryError, sql } from "drizzle-orm";
import type { RequestHandler } from "express";
import { beforeEach, describe, expect, test } from "vitest";
import { closeCode } from "#app/domain/live/realtime-protocol.ts";
import { richTextOf } from "#app/domain/live/rich-text.ts";
import { writeText } from "#app/domain/live/workbook.ts";
import { newId } from "#server/auth/secrets.ts";
import { createHttp } from "#server/http/http.ts";
import { startJobs } from "#server/jobs/jobs.ts";
import { capturedOutput } from "#tests/helpers/captured-output.ts";
import { type Evening, holdEvening, story } from "#tests/helpers/evening.ts";
import { servicesOf } from "#tests/helpers/serve.ts";
import { houseWithSockets } from "#tests/helpers/test-house.ts";

const { house, server } = await houseWithSockets();
const output = capturedOutput();
const words = "Anna van nummer 12 durft niet naar huis";

let evening: Evening;
beforeEach(async () => {
	evening = await holdEvening(house);
});

/** From now on the database refuses what is written there, and tells all that it knows about it. */
async function refuseRowsOf(table: string, told: string): Promise<void> {
	const name = sql.raw(`refuse_${table}`);
	await house.db.execute(sql`
		create function ${name}() returns trigger language plpgsql as $$
		begin
			raise notice 'refused: %', ${sql.raw(told)};
			raise unique_violation using
				message = ${sql.raw(told)}, detail = ${sql.raw(told)}, hint = ${sql.raw(told)}, constraint = ${sql.raw(`'${table}_once'`)};
		end $$`);
	await house.db.execute(
		sql`create trigger ${name} before insert or update on ${sql.raw(table)} for each row execute function ${name}()`,
	);
}

/** An address of our own HTTP handlers, without pages, until `work` is done. */
async function withHttp(
	fails: () => Promise<never>,
	assets: RequestHandler,
	work: (url: string) => Promise<void>,
): Promise<void> {
	const app = createHttp(servicesOf(house), () => fails, assets);
	// In a test Express prints nothing.
	app.set("env", "production");
	const http = app.listen(0, "127.0.0.1");
	await once(http, "listening");
	try {
		await work(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
	} finally {
		http.closeAllConnections();
		http.close();
	}
}
const failed = () => new DrizzleQueryError("select $1", [words], new Error(words));

describe("words of people stay out of the log and out of answers", () => {
	test("when a story cannot be saved", async () => {
		await refuseRowsOf("contribution", "new.text");
		const parent = await evening.joins("ouder");
		await withHttp(
			() => Promise.reject(failed()),
			(_request, _response, next) => next(),
			async (url) => {
				const answer = await fetch(`${url}/api/v1/sessions/${evening.id}/commands`, {
					method: "POST",
					headers: { cookie: parent.cookie, "Content-Type": "application/json" },
					body: JSON.stringify({ id: newId(), type: "contribute", ...story, text: words }),
				});
				expect(answer.status).toBe(503);
				expect(await answer.text()).not.toContain("Anna");
			},
		);
		expect(output()).toMatch(/23505.*contribution_once/);
		expect(output()).not.toContain("Anna");
	});

	test("when a text that is written together cannot be saved", async () => {
		await refuseRowsOf("document_update", "encode(new.data, 'escape')");
		const partner = await server.openTexts(evening, evening.facilitator);
		writeText(partner.doc, "vision", richTextOf(words));
		const closed = new Promise((resolve) => {
			partner.provider.on("connection-close", (event) => resolve(event?.code));
		});
		expect(await closed).toBe(closeCode.tryAgainLater);
		expect(output()).toMatch(/document_update_once/);
		expect(output()).not.toContain("Anna");
	});

	test("when a page cannot be made, or breaks off half-way", async () => {
		const half: RequestHandler = (request, response, next) => {
			if (request.path !== "/half") return next();
			response.write("<p>");
			next(failed());
		};
		await withHttp(
			() => Promise.reject(failed()),
			half,
			async (url) => {
				const answer = await fetch(`${url}/sessies`);
				expect(answer.status).toBe(500);
				expect(await answer.text()).not.toContain("Anna");
				await expect(fetch(`${url}/half`).then((begun) => begun.text())).rejects.toThrow();
			},
		);
		expect(output()).toContain("request failed");
		expect(output()).not.toContain("Anna");
	});

	test("when work that goes on by itself fails", async () => {
		const services = servicesOf(house);
		const db = Object.assign(Object.create(house.db), {
			delete: () => {
				throw failed();
			},
		});
		await startJobs({ ...services, db }, "http://localhost")();
		expect(output()).toContain("tidying logins");
		expect(output()).not.toContain("Anna");
	});
});
