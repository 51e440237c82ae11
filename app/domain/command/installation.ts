import type { InstallationAction } from "../session/authorisation.ts";

/** What changes outside every session, by the name that the audit log gives it, and what one must be allowed for it. */
export const installationChanges = {
	"create-session": "session.create",
	"add-account": "account.manage",
	"preview-import": "figures.manage",
	"publish-import": "figures.manage",
} as const satisfies Record<string, InstallationAction>;

export type InstallationChange = keyof typeof installationChanges;
