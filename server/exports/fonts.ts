import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const sans = "@expo-google-fonts/source-sans-3";
const arabic = "@expo-google-fonts/vazirmatn";
const emoji = "@expo-google-fonts/noto-emoji";

/** The font files, from the packages that stand beside the product, all under the SIL Open Font License 1.1. */
export const fontFiles = {
	regular: resolve(`${sans}/400Regular/SourceSans3_400Regular.ttf`),
	semiBold: resolve(`${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`),
	bold: resolve(`${sans}/700Bold/SourceSans3_700Bold.ttf`),
	italic: resolve(`${sans}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`),
	boldItalic: resolve(`${sans}/700Bold_Italic/SourceSans3_700Bold_Italic.ttf`),
	arabic: resolve(`${arabic}/400Regular/Vazirmatn_400Regular.ttf`),
	arabicSemiBold: resolve(`${arabic}/600SemiBold/Vazirmatn_600SemiBold.ttf`),
	emoji: resolve(`${emoji}/400Regular/NotoEmoji_400Regular.ttf`),
};

const read = new Map<string, Buffer>();

/** A font file, read once for the life of the process. */
export function font(name: keyof typeof fontFiles): Buffer {
	const found = read.get(name) ?? readFileSync(fontFiles[name]);
	read.set(name, found);
	return found;
}
