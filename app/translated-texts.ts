/**
 * A browser's translator puts elements of its own (`font`) in the place of texts, or around them. React knows nothing of
 * it: it would change texts that nobody sees any more, and break off where it takes one away. From the first `font` on, a
 * text that React changes is put back (the translator reads it anew), and what stands for a text goes when the text goes.
 * @param children the changes so far
 */
export function bearTranslators(children: MutationRecord[]): (children: MutationRecord[]) => void {
	const standsIn = new WeakMap<Node, Element>();
	/** the texts that it stands for, in order */
	const textsOf = new WeakMap<Element, ChildNode[]>();
	/** by the page itself */
	const takenAway = new WeakSet<Node>();

	const standInOf = (text: Node): Element | null => {
		const element = standsIn.get(text);
		return !text.parentNode && element?.parentNode ? element : null;
	};
	const putBack = (element: Element, without?: Node) =>
		element.replaceWith(...(textsOf.get(element) ?? []).filter((text) => text !== without));

	const texts = new MutationObserver((records) => {
		for (const { target } of records) {
			const element = standInOf(target);
			if (element) putBack(element);
		}
	});
	function learn(records: MutationRecord[]): void {
		for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
			const font = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === "FONT");
			if (!font) continue;
			for (const text of removedNodes) {
				if (text.parentNode || text.nodeType !== Node.TEXT_NODE || takenAway.has(text)) continue;
				standsIn.set(text, font as Element);
				textsOf.set(font as Element, [...(textsOf.get(font as Element) ?? []), text as ChildNode]);
				texts.observe(text, { characterData: true });
			}
		}
	}

	const { removeChild, insertBefore } = Node.prototype;
	Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
		takenAway.add(child);
		if (child.parentNode === this) return removeChild.call(this, child) as Child;
		const element = standInOf(child);
		if (element) putBack(element, child);
		else child.parentNode?.removeChild(child);
		return child;
	};
	Node.prototype.insertBefore = function <Added extends Node>(
		this: Node,
		added: Added,
		before: Node | null,
	): Added {
		let next = before && (standInOf(before) ?? before);
		while (next && next.parentNode !== this) next = next.parentNode;
		return insertBefore.call(this, added, next) as Added;
	};
	learn(children);
	return learn;
}
