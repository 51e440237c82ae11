import { describe, expect, it } from "vitest";
import { deviceStorage } from "#tests/helpers/device-storage.ts";
import { emptyDraft } from "./contribution-draft.ts";
import { holdsWords } from "./leave-own-page.tsx";
import { type Owner, saveDraft, wipe } from "./outbox.ts";

const child: Owner = { session: "noord", actor: "participant:1" };
const other: Owner = { session: "noord", actor: "participant:12" };

describe("leaving a borrowed phone", () => {
	it("asks nothing when all that is left is an empty form", () => {
		const phone = deviceStorage();
		saveDraft(phone, child, emptyDraft("nl"), 1);
		saveDraft(phone, other, { ...emptyDraft("nl"), text: "Van een ander" }, 1);
		expect(holdsWords(phone, child)).toBe(false);
	});

	it.each(["draft", "outbox", "proposal", "agreement:3", "workbook:tab"])(
		"asks about words in the %s, and takes them off",
		(kind) => {
			const phone = deviceStorage();
			saveDraft(phone, child, emptyDraft("nl"), 1);
			if (kind === "draft") saveDraft(phone, child, { ...emptyDraft("nl"), text: "Bij ons" }, 1);
			else phone.setItem(`duidingstafel:noord:participant:1:${kind}`, "{}");
			saveDraft(phone, other, emptyDraft("nl"), 1);
			expect(holdsWords(phone, child)).toBe(true);
			wipe(phone, child);
			expect(phone.length).toBe(1);
		},
	);
});
