/** An input, a text area, a select or details: each has some of these. */
type Control = HTMLInputElement &
	Partial<Pick<HTMLSelectElement, "options"> & Pick<HTMLDetailsElement, "open">>;

interface Remembered {
	element: Control;
	/** says which it is in another rendering of this page, where ids are others */
	name: string;
	value: string;
	checked: boolean;
}

/** After these something is typed. Anything else may happen while React is at work on what it has to get back. */
const typing = ["input", "toggle"];
const moving = ["focusin", "selectionchange"];

/** All of the page, by name. */
function controls(): Map<string, Control> {
	const found = new Map<string, Control>();
	for (const element of document.querySelectorAll<Control>("input, textarea, select, details")) {
		const { tagName, name, form } = element;
		let key = `${tagName} ${name} ${isTicked(element) && element.value} ${form?.getAttribute("action")}`;
		while (found.has(key)) key += "+";
		found.set(key, element);
	}
	return found;
}

const isTicked = ({ type }: Control) => type === "radio" || type === "checkbox";

/** It is not as the server made it. */
function isTouched(element: Control): boolean | undefined {
	const { type, options, open, value } = element;
	if (isTicked(element)) return element.checked !== element.defaultChecked;
	if (options) return value !== ([...options].find((one) => one.defaultSelected) ?? options[0])?.value;
	return open ?? (type !== "file" && value !== element.defaultValue);
}

/**
 * Remembers what people type, choose and open before React has the page, and where they are. React leaves that alone, but
 * for texts that had a beginning; and where an extension or a translator changed the page, it makes the page anew.
 * @returns gives it all back, and tells the page of it; call it once React has the page
 */
export function rememberTyped(): () => void {
	let typed: Remembered[] = [];
	let focused: (Remembered & { range: [number | null, number | null] }) | undefined;

	const done = new AbortController();
	function remember(event?: Event): void {
		const touched: Remembered[] = [];
		for (const [name, element] of controls()) {
			const { value, checked, selectionStart, selectionEnd } = element;
			const each = { element, name, value, checked };
			if (isTouched(element)) touched.push(each);
			if (element === document.activeElement) focused = { ...each, range: [selectionStart, selectionEnd] };
		}
		if (!event || typing.includes(event.type)) typed = touched;
	}
	remember();
	for (const moment of [...typing, ...moving])
		document.addEventListener(moment, remember, { capture: true, signal: done.signal });

	return () => {
		done.abort();
		const now = controls();
		for (const each of typed) {
			const element = each.element.isConnected ? each.element : now.get(each.name);
			if (element) giveBack(element, each);
		}
		if (!focused || focused.element.isConnected) return;
		const element = now.get(focused.name);
		element?.focus();
		if (focused.range[0] !== null) element?.setSelectionRange?.(...focused.range);
	};
}

function giveBack(element: Control, { value, checked }: Remembered): void {
	if (element.open !== undefined) {
		element.open = true;
	} else if (isTicked(element)) {
		// The others of its group follow.
		if (!checked && element.type === "radio") return;
		element.checked = !checked;
		element.click();
	} else {
		// Not when it is the same: a keyboard may be in the middle of a word.
		if (element.value !== value) element.value = value;
		// React hears of no event after which the value is what it knew.
		(element as { _valueTracker?: { setValue(value: string): void } })._valueTracker?.setValue(`${value}.`);
		for (const type of ["input", "change"]) element.dispatchEvent(new Event(type, { bubbles: true }));
	}
}
