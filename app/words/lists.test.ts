import { expect, test } from "vitest";
import {
	agreementKinds,
	basisLayers,
	childrensRights,
	commitments,
	passedOnTo,
	progressChecks,
	progressStates,
	typicalPartners,
} from "#app/domain/agreement/agreement-vocabulary.ts";
import { populations } from "#app/domain/figure/figures.ts";
import { groups, lenses } from "#app/domain/vocabulary.ts";
import {
	checkWords,
	commitmentWords,
	groupWords,
	kindWords,
	layerWords,
	lensWords,
	partnerWords,
	passedToWords,
	populationWords,
	rightWords,
	stateWords,
} from "./lists.ts";

test.each([
	["lenses", lenses, lensWords],
	["groups", groups, groupWords],
	["kinds", agreementKinds, kindWords],
	["states", progressStates, stateWords],
	["checks", progressChecks, checkWords],
	["whom something is passed to", passedOnTo, passedToWords],
	["commitments", commitments, commitmentWords],
	["layers", basisLayers, layerWords],
	["rights", childrensRights, rightWords],
	["partners", typicalPartners, partnerWords],
	["populations of figures", populations, populationWords],
])("every one of the %s has a word of its own, and there is no word too many", (_, ids, words) => {
	expect(Object.keys(words).sort()).toEqual(ids.map(String).sort());
	expect(new Set(Object.values(words).map((word) => word())).size).toBe(ids.length);
});
