import { idOf } from "./id-of.ts";

/** Makes something under an id that its title gives, or that with a number behind it when others have it. @returns the id */
export async function withFreeId(title: string, insert: (id: string) => Promise<boolean>): Promise<string> {
	const named = idOf(title);
	for (let n = 1; ; n += 1) {
		const id = n === 1 ? named : `${named.slice(0, 36)}-${n}`;
		if (await insert(id)) return id;
	}
}
