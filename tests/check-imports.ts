import { checkImports } from "./helpers/imports.ts";

/** `npm run imports`: every import of the product against the rules, and how much was looked at. */
const { rules, files, imports, problems } = await checkImports(process.cwd());
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(
	`${rules.length} rules, ${imports} imports between ${files} files: ${problems.length} wrong\n`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
