import type { Licence } from "#app/domain/figure/figures.ts";
import type { Localised } from "#app/domain/localised.ts";
import { m } from "#app/words/index.ts";
import type { PublishedSource } from "#db/queries/published-sources.server.ts";
import { inLocale } from "#server/process/in-locale.server.ts";

const context = {
	dcat: "http://www.w3.org/ns/dcat#",
	dct: "http://purl.org/dc/terms/",
	foaf: "http://xmlns.com/foaf/0.1/",
	xsd: "http://www.w3.org/2001/XMLSchema#",
};
const authority = "http://publications.europa.eu/resource/authority";
const dutch = { "@id": `${authority}/language/NLD` };
const everybody = { "@id": `${authority}/access-right/PUBLIC` };
const mediaTypes = {
	JSON: "application/json",
	CSV: "text/csv",
	GEOJSON: "application/geo+json",
} as const;
type FileType = keyof typeof mediaTypes;
const licenceAddresses: Record<Licence, string> = {
	cc0: "https://creativecommons.org/publicdomain/zero/1.0/",
	"cc-by": "https://creativecommons.org/licenses/by/4.0/",
};

/**
 * A dataset for each source that everybody may read something of, and one for each thing beside. Only what is known: what
 * nobody filled in, such as a licence, is left out.
 * @param api its address, to which the paths are added
 */
export function describeCatalog(api: string, gemeente: string | null, sources: PublishedSource[]) {
	const of = datasetsAt(api, gemeente);
	const newest = sources.flatMap(({ lastPublished }) => lastPublished ?? []).sort((a, b) => +b - +a)[0];
	return {
		"@context": context,
		"@id": `${api}/catalog.jsonld`,
		"@type": "dcat:Catalog",
		"dct:title": texts(() => m.open_data_catalog_title({ gemeente: gemeente ?? "Duidingstafel" })),
		"dct:description": texts(m.open_data_catalog_about),
		"dct:language": dutch,
		...publisher(gemeente),
		...moment("dct:modified", newest ?? null),
		"dcat:dataset": [
			...sources.map((one) => of.source(one)),
			of.plain("areas", m.open_data_areas_title, m.open_data_areas_about, {
				areas: "JSON",
				"areas.geojson": "GEOJSON",
			}),
			of.plain("indicators", m.open_data_indicators_title, m.open_data_indicators_about, {
				indicators: "JSON",
			}),
			of.plain("readings", m.open_data_readings_title, m.open_data_readings_about, {
				...{ targets: "JSON", "targets.csv": "CSV", notes: "JSON", breaks: "JSON" },
			}),
			of.plain("offers", m.open_data_offers_title, m.open_data_offers_about, { offers: "JSON" }),
			of.plain("publication", m.open_data_publication_title, m.open_data_publication_about, {
				"publications/latest.json": "JSON",
			}),
		],
	};
}

function datasetsAt(api: string, gemeente: string | null) {
	const dataset = (id: string, files: Record<string, FileType>, licence: Licence | null = null) => ({
		"@id": `${api}/catalog.jsonld#${id}`,
		"@type": "dcat:Dataset",
		"dct:identifier": id,
		"dct:language": dutch,
		"dct:accessRights": everybody,
		"dcat:distribution": Object.entries(files).map(([path, type]) => ({
			"@type": "dcat:Distribution",
			"dcat:accessURL": { "@id": `${api}/${path}` },
			"dcat:downloadURL": { "@id": `${api}/${path}` },
			...(licence && { "dct:license": { "@id": licenceAddresses[licence] } }),
			"dct:format": { "@id": `${authority}/file-type/${type}` },
			"dcat:mediaType": {
				"@id": `https://www.iana.org/assignments/media-types/${mediaTypes[type]}`,
			},
		})),
	});
	return {
		plain: (id: string, title: () => string, about: () => string, files: Record<string, FileType>) => ({
			...dataset(id, files),
			"dct:title": texts(title),
			"dct:description": texts(about),
			...publisher(gemeente),
		}),
		source: (one: PublishedSource) => ({
			...dataset(
				`source-${one.id}`,
				{ [`figures?source=${one.id}`]: "JSON", [`figures.csv?source=${one.id}`]: "CSV" },
				one.licence,
			),
			"dct:title": { "@value": one.title, "@language": "nl" },
			"dct:description": one.account
				? localised(one.account)
				: texts(() => m.open_data_source_about({ title: one.title })),
			...publisher(one.publisher || null),
			...(one.url ? { "dct:source": { "@id": one.url } } : {}),
			...moment("dct:issued", one.firstPublished),
			...moment("dct:modified", one.lastPublished),
		}),
	};
}

/** The same for everybody, so in each language that the product has all its words in. */
const texts = (text: () => string) => localised({ nl: inLocale("nl", text), en: inLocale("en", text) });

const localised = (text: Localised) =>
	Object.entries(text).map(([language, value]) => ({ "@value": value, "@language": language }));

const publisher = (name: string | null) =>
	name === null ? {} : { "dct:publisher": { "@type": "foaf:Agent", "foaf:name": name } };

const moment = (term: string, at: Date | null) =>
	at === null ? {} : { [term]: { "@value": at.toISOString(), "@type": "xsd:dateTime" } };
