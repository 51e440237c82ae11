import type { InstallationAction } from "#app/domain/session/authorisation.ts";
import * as paths from "#app/paths.ts";
import { largestBoundaryFile } from "../areas/boundary-file.ts";

/** An address that takes a file: how long its body may be, in bytes, and what one must be allowed to send one. */
interface Upload {
	longest: number;
	action: InstallationAction;
}

/** Longer than the largest file that is read, so that who sends a larger one hears so on the page. */
const uploads = new Map<string, Upload>([
	[paths.setUpWijken, { longest: 3 * largestBoundaryFile, action: "installation.set-up" }],
]);

/** @param path of a page, or of its data as Remix asks for it */
export const uploadTo = (path: string): Upload | undefined =>
	uploads.get(path.replace(/\/+$/, "").replace(/\.data$/, ""));
