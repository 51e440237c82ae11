import { m } from "#app/words/index.ts";

export const noteKindWords = {
	zien: m.notes_kind_zien,
	verklaring: m.notes_kind_verklaring,
	doen: m.notes_kind_doen,
	verwachting: m.notes_kind_verwachting,
	bevinding: m.notes_kind_bevinding,
	verschil: m.notes_kind_verschil,
};
