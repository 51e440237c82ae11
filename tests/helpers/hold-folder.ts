import { lockFolder } from "#db/folder-lock.ts";

/** A second process for the tests of the folder's lock: holds the folder it is given and says so, or says why not. */
const [, , folder = ""] = process.argv;
try {
	await lockFolder(folder);
	process.stdout.write("held\n");
	setInterval(() => {}, 60_000);
} catch (error) {
	process.stdout.write(`${(error as Error).name}: ${(error as Error).message}\n`);
}
