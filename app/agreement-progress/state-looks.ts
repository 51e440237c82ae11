import type { StatusTone } from "#app/components/tone.ts";
import type { ProgressState } from "#app/domain/agreement/agreement-vocabulary.ts";
import { stateWords } from "#app/words/lists.ts";

/** What became of an agreement, and the tone in which it is said. */
export const stateLooks: Record<ProgressState, { word: () => string; tone: StatusTone }> = {
	gedaan: { word: stateWords.gedaan, tone: "success" },
	loopt: { word: stateWords.loopt, tone: "info" },
	gestopt: { word: stateWords.gestopt, tone: "warning" },
	doorgegeven: { word: stateWords.doorgegeven, tone: "info" },
};
