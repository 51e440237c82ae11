import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const place = (Identifier: string, Title: string) => ({ Identifier, Title });

/** A table as CBS has them: keys padded, one measure that nobody asked for, one place that is not ours. */
export const officeTable: Record<string, unknown[] | object> = {
	Properties: {
		Title: "Jeugdhulp; wijken 2024 ",
		Summary: "Afgerond op vijftallen.",
		Modified: "2025-04-30",
	},
	Dimensions: [
		{ Identifier: "WijkenEnBuurten", Title: "Wijken en buurten", Kind: "GeoDimension" },
		{ Identifier: "Perioden", Title: "Perioden", Kind: "TimeDimension" },
		{ Identifier: "Leeftijd", Title: "Leeftijd", Kind: "Dimension" },
	],
	MeasureCodes: [
		{ Identifier: "M000200", Title: "Aantal inwoners", Unit: "aantal" },
		{ Identifier: "UniekeClientenMetJeugdhulp_14", Title: "Met jeugdhulp", Unit: "aantal" },
		{ Identifier: "M000300", Title: "Kosten van jeugdhulp", Unit: "1 000 euro" },
	],
	WijkenEnBuurtenCodes: [
		place("GM0355    ", "Zeist"),
		place("WK035502  ", "Noord"),
		place("WK035504  ", "Oost"),
		place("GM9999    ", "Elders"),
	],
	PeriodenCodes: [
		{ Identifier: "2023JJ00", Title: "2023", Status: "Definitief" },
		{ Identifier: "2024JJ00", Title: "2024*", Status: "Voorlopig" },
	],
	LeeftijdCodes: [
		{ Identifier: "T001038   ", Title: "Totaal leeftijd" },
		{ Identifier: "10080", Title: "0 t/m 4 jaar" },
	],
};

type Answer = (path: string, query: URLSearchParams, response: ServerResponse) => unknown;

/** An office on this machine. Whatever `answer` gives is sent as JSON, a list as OData sends it; undefined is not found. */
export async function openOffice(answer: Answer) {
	const asked: URL[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? "", "http://office");
		asked.push(url);
		const given = answer(url.pathname.replace(/^\/table\/?/, ""), url.searchParams, response);
		if (response.writableEnded || given === "later") return;
		if (given === undefined) return response.writeHead(404).end();
		response.end(
			typeof given === "string" ? given : JSON.stringify(Array.isArray(given) ? { value: given } : given),
		);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	return {
		asked,
		host: `127.0.0.1:${port}`,
		address: `http://127.0.0.1:${port}/table`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
