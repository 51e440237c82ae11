/** The package has types for its barrel alone, and the barrel would bring all 6,000 icons into every build. */
declare module "@tabler/icons-react/dist/esm/icons/*.mjs" {
	import type { Icon } from "@tabler/icons-react";

	const icon: Icon;
	export default icon;
}
