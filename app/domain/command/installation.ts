import type { InstallationAction } from "../session/authorisation.ts";

/** What changes outside every session, by the name that the audit log gives it, and what one must be allowed for it. */
export const installationChanges = {
	"create-session": "session.create",
	"add-account": "account.manage",
	"set-gemeente": "installation.set-up",
	"type-areas": "installation.set-up",
	"take-boundaries": "installation.set-up",
	"add-place": "installation.set-up",
	"rename-place": "installation.set-up",
	"code-place": "installation.set-up",
	"retire-place": "installation.set-up",
	"restore-place": "installation.set-up",
	"delete-place": "installation.set-up",
	"set-members": "installation.set-up",
	"copy-areas": "installation.set-up",
	"load-catalogue": "installation.set-up",
} as const satisfies Record<string, InstallationAction>;

export type InstallationChange = keyof typeof installationChanges;
