import { writingLanguages } from "#app/domain/vocabulary.ts";
import { m } from "#app/words/index.ts";
import { plainLanguageName } from "#app/words/language-names.ts";

export const offerLayerWords = {
	"sociale-basis": m.offers_layer_sociale_basis,
	basisondersteuning: m.offers_layer_basisondersteuning,
	maatwerk: m.offers_layer_maatwerk,
};

const otherLanguages: Record<string, () => string> = {
	pl: m.offers_language_pl,
	fa: m.offers_language_fa,
	ti: m.offers_language_ti,
	so: m.offers_language_so,
	zgh: m.offers_language_zgh,
	es: m.offers_language_es,
	fr: m.offers_language_fr,
	de: m.offers_language_de,
	dse: m.offers_language_dse,
};

/** A language in which something is offered, in the reader's own. */
export function offerLanguageName(code: string): string {
	const written = writingLanguages.find((language) => language === code);
	return written ? plainLanguageName(written) : (otherLanguages[code]?.() ?? code);
}
