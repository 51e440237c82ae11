import { m } from "#app/words/index.ts";
import type { Misunderstood } from "./agenda.ts";

/** Who says "that is not what I meant": what they told and what they meant, for who moderates. */
export function MisunderstoodList({ told }: { told: Misunderstood[] }) {
	if (told.length === 0) return null;
	return (
		<section className="misunderstood stack" aria-labelledby="misunderstood-title">
			<h2 id="misunderstood-title">{m.elaborate_misunderstood({ count: told.length })}</h2>
			<p>{m.elaborate_misunderstood_hint()}</p>
			<ul className="misunderstood__list">
				{told.map(({ id, text, language, translation, remark }) => (
					<li key={id} className="card stack stack--tight">
						<p className="soft small">{m.elaborate_misunderstood_told()}</p>
						<blockquote lang={translation ? "nl" : language} dir="auto">
							{translation ?? text}
						</blockquote>
						<p className="soft small">{m.elaborate_misunderstood_meant()}</p>
						<p lang={language} dir="auto">
							{remark || m.elaborate_misunderstood_nothing()}
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
