/**
 * Adds to package-lock.json the optional packages of other platforms that `npm install` left out because the registry
 * at hand does not have them. Without them `npm ci` refuses the lock file, here and everywhere else.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const file = "package-lock.json";
const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "x64"];

const dryRun = spawnSync("npm", ["ci", "--dry-run", "--ignore-scripts"], { encoding: "utf8" });
const missing = [...dryRun.stderr.matchAll(/Missing: (\S+)@ from lock file/g)].map(([, name]) => name);
const lock = JSON.parse(readFileSync(file, "utf8"));

for (const name of missing) {
	const parent = Object.values(lock.packages).find((each) => each.optionalDependencies?.[name]);
	const words = name.split("/").at(-1).split("-");
	const os = systems.filter((each) => words.includes(each));
	const cpu = processors.filter((each) => words.includes(each));
	const version = parent?.optionalDependencies[name];
	if (!/^\d[\w.-]*$/.test(version ?? "") || os.length !== 1 || cpu.length !== 1) {
		throw new Error(`${name} is not an optional package of one platform at one version`);
	}
	lock.packages[`node_modules/${name}`] = {
		version,
		cpu,
		...(parent.dev ? { dev: true } : {}),
		...(words.includes("musl") ? { libc: ["musl"] } : {}),
		...(words.includes("gnu") ? { libc: ["glibc"] } : {}),
		...(parent.license ? { license: parent.license } : {}),
		optional: true,
		os,
	};
}

const byName = ([a], [b]) => a.localeCompare(b, "en");
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byName));
writeFileSync(file, `${JSON.stringify(lock, null, "\t")}\n`);
process.stdout.write(`${missing.length} packages added to ${file}\n`);
