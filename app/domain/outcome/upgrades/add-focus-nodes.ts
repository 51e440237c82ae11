import { z } from "zod";

const versionThree = z.looseObject({
	agreements: z.array(z.looseObject({ focusPoint: z.number().int().min(1).max(4).nullable() })),
});

/** The focus points as version 3 had them: by number, and with the same words for everybody. */
const labels = [
	"Sterke pedagogische basis",
	"Gebiedsgericht sturen en ongelijk investeren",
	"Veiligheid als gezamenlijke verantwoordelijkheid",
	"Ontwikkeling en soepele overgangen van 0 tot 23 jaar",
];

/** Version 3 to 4: an agreement tells the code and the words of its focus point, which gemeenten choose themselves now. */
export function addFocusNodes(stored: object): object {
	const { agreements, ...rest } = versionThree.parse(stored);
	return {
		...rest,
		agreements: agreements.map((one) => ({
			...one,
			focusNode: one.focusPoint && { code: `focus-${one.focusPoint}`, label: labels[one.focusPoint - 1] },
		})),
	};
}
