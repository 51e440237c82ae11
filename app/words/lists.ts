import { m } from "./index.ts";

/** The words that people read for the fixed lists of the evening, on pages and in documents alike. */
export const lensWords = {
	"gaat-goed": m.lens_gaat_goed,
	"kan-beter": m.lens_kan_beter,
	"mag-niet-ontbreken": m.lens_mag_niet_ontbreken,
};

export const groupWords = {
	jongere: m.groups_jongere,
	ouder: m.groups_ouder,
	bewoner: m.groups_bewoner,
	together: m.groups_together,
	professional: m.groups_professional,
};

export const kindWords = {
	behouden: m.export_kind_behouden,
	verbeteren: m.export_kind_verbeteren,
	uitproberen: m.export_kind_uitproberen,
	stoppen: m.export_kind_stoppen,
	doorgeven: m.export_kind_doorgeven,
};

export const stateWords = {
	gedaan: m.export_state_gedaan,
	loopt: m.export_state_loopt,
	gestopt: m.export_state_gestopt,
	doorgegeven: m.export_state_doorgegeven,
};

export const checkWords = {
	"after-90-days": m.year_check_90_days,
	"half-year": m.year_check_half_year,
};

export const passedToWords = {
	gemeente: m.export_passed_gemeente,
	regio: m.export_passed_regio,
	voorkantoverleg: m.export_passed_voorkantoverleg,
	"ander-beleid": m.export_passed_ander_beleid,
};

export const commitmentWords = {
	toegezegd: m.export_commitment_toegezegd,
	"onder-voorbehoud": m.export_commitment_onder_voorbehoud,
};

export const layerWords = {
	persoonlijk: m.export_layer_persoonlijk,
	gemeenschappelijk: m.export_layer_gemeenschappelijk,
	institutioneel: m.export_layer_institutioneel,
};

export const rightWords = {
	bescherming: m.export_right_bescherming,
	participatie: m.export_right_participatie,
	ontwikkeling: m.export_right_ontwikkeling,
	"gelijke-kansen": m.export_right_gelijke_kansen,
};

export const partnerWords = {
	scholen: m.export_partner_scholen,
	kinderopvang: m.export_partner_kinderopvang,
	cjg: m.export_partner_cjg,
	jeugdgezondheidszorg: m.export_partner_jeugdgezondheidszorg,
	jongerenwerk: m.export_partner_jongerenwerk,
	sport: m.export_partner_sport,
	welzijn: m.export_partner_welzijn,
	buurtsportcoaches: m.export_partner_buurtsportcoaches,
	wijkmanager: m.export_partner_wijkmanager,
	cultuur: m.export_partner_cultuur,
	bibliotheek: m.export_partner_bibliotheek,
	wijkagent: m.export_partner_wijkagent,
	oudernetwerk: m.export_partner_oudernetwerk,
	jongerenraad: m.export_partner_jongerenraad,
};

/** Whom a figure is about. */
export const populationWords = {
	kinderen: m.overview_population_kinderen,
	jongeren: m.overview_population_jongeren,
	gezinnen: m.overview_population_gezinnen,
	volwassenen: m.overview_population_volwassenen,
	inwoners: m.overview_population_inwoners,
	mantelzorgers: m.overview_population_mantelzorgers,
	clienten: m.overview_population_clienten,
	geld: m.overview_population_geld,
	zaken: m.overview_population_zaken,
};
