/**
 * How the document looks as PDF, in Typst. Everything that people wrote comes in as data, through `sys.inputs`:
 * none of it is ever read as source. Backslashes and backquotes are Typst's own.
 */
export const template = String.raw`
#let data = json(bytes(sys.inputs.document))
#let colour(name) = rgb("#" + data.colours.at(name))
#let ink = colour("ink")
#let soft = colour("soft")
#let petrol = colour("petrol")
#let hairline = 0.6pt + colour("line")

#set document(title: data.title)
#set text(font: data.fonts, fallback: false, size: 10.5pt, fill: ink, lang: "nl", region: "NL")
#set par(leading: 0.7em, spacing: 1em, justify: false)
#set list(marker: text(fill: petrol)[•], indent: 2pt, body-indent: 7pt, spacing: 0.75em)
#set page(
	paper: "a4",
	margin: (top: 2.3cm, bottom: 2.1cm, left: 2cm, right: 2cm),
	header-ascent: 0.9cm,
	footer-descent: 0.8cm,
	header: context if here().page() > 1 {
		align(right, text(
			lang: "nl",
			dir: ltr,
			size: 9pt,
			weight: if data.concept { 600 } else { 400 },
			fill: if data.concept { colour("warning") } else { soft },
			data.status,
		))
	},
	footer: context text(lang: "nl", dir: ltr, size: 9pt, fill: soft)[
		#data.foot.about #h(1fr)
		#data.foot.page #counter(page).display() #data.foot.of #counter(page).final().first()
	],
)

#show title: set text(size: 28pt, weight: 600, fill: petrol)
#show title: set block(above: 0.5em, below: 0.55em)
#show heading.where(level: 1): it => block(
	above: 1.9em,
	below: 0.85em,
	sticky: true,
	text(size: 1.12em, weight: 600, fill: petrol, it.body),
)
#show heading.where(level: 2): it => block(
	above: 1.5em,
	below: 0.75em,
	sticky: true,
	text(size: 1em, weight: 600, fill: ink, it.body),
)
#show strong: set text(weight: 600)

// Words in a line, and blocks of them in their own language and direction. Only long words may be cut at a line's end.
#let long-word = regex("\p{L}{15,}")
#let in-parts(line) = {
	let at = 0
	for match in line.matches(long-word) {
		[#line.slice(at, match.start)]
		text(hyphenate: true, match.text)
		at = match.end
	}
	[#line.slice(at)]
}
#let line-of(word) = {
	let body = word.text.split("\n").map(in-parts).join(linebreak())
	if word.at("bold", default: false) { body = strong(body) }
	if word.at("italic", default: false) { body = emph(body) }
	if word.at("soft", default: false) { body = text(fill: soft, body) }
	body
}
#let line(words) = words.map(line-of).join()
#let spoken(language, body) = {
	set text(lang: language, region: none, dir: if language == "ar" { rtl } else { ltr })
	body
}

#let looks = (
	lead: body => text(size: 1.1em, body),
	figure: body => text(size: 1.14em, body),
	note: body => text(size: 0.92em, fill: soft, body),
)
#let paragraph(block) = {
	let body = line(block.words)
	if "look" in block { body = (looks.at(block.look))(body) }
	par(body)
}
#let words-block(block) = {
	let body = if block.type == "list" { list(..block.items.map(line)) } else { paragraph(block) }
	if "whole" in block { body = std.block(breakable: false, body) }
	if "language" in block { spoken(block.language, body) } else { body }
}

// Tables: a head on paper, hairlines between rows, nothing upright.
#let head-cell(column) = {
	let mark = if "lens" in column { data.lenses.at(column.lens) } else { none }
	let fill = if mark == none { petrol } else { rgb("#" + mark.colour) }
	table.cell(
		stroke: (bottom: hairline, top: if mark == none { none } else { 2pt + fill }),
		text(weight: 600, fill: fill)[
			#if mark != none { pdf.artifact(text(size: 7pt, mark.sign)) }
			#column.title
		],
	)
}
#let body-cell(row, blocks, label) = table.cell(
	breakable: not row.whole,
	if label { text(weight: 600, fill: petrol, blocks.map(words-block).join()) } else { blocks.map(words-block).join() },
)
#let table-block(it) = {
	let choices = it.at("look", default: "") == "choices"
	let facts = it.at("look", default: "") == "facts"
	set text(size: if choices { 11pt } else { 9.5pt }, hyphenate: false)
	set par(leading: 0.62em, spacing: 0.75em)
	set list(indent: 0pt, body-indent: 5pt, spacing: 0.7em)
	let cells-of(rows) = rows.map(row => row.cells.enumerate().map(((at, blocks)) => body-cell(row, blocks, facts and at == 0))).flatten()
	// Typst holds the rows of a foot together, and nothing else of a table.
	let last = if it.pairedEnd { 2 } else { 0 }
	let drawn = table(
		columns: it.columns.map(column => column.share * 1fr),
		align: start + top,
		inset: if choices { (x: 6pt, y: 8pt) } else { (x: 5pt, y: 6pt) },
		stroke: (bottom: hairline, top: none, left: none, right: none),
		fill: (x, y) => if y == 0 { colour("paperDeep") } else if facts and x == 0 { colour("paper") },
		table.header(..it.columns.map(head-cell)),
		..cells-of(it.rows.slice(0, it.rows.len() - last)),
		..if last > 0 { (table.footer(repeat: false, ..cells-of(it.rows.slice(-last))),) },
	)
	block(above: 1em, below: 1.4em, breakable: not it.whole, drawn)
}

#let picture-block(it) = block(
	above: 0.8em,
	below: 1.4em,
	image(bytes(it.svg), format: "svg", width: 9.4cm, alt: it.alt),
)

#let blocks(all) = for (at, it) in all.enumerate() {
	let next = all.at(at + 1, default: (type: "")).type
	if it.type == "heading" { heading(level: 2, it.text) }
	else if it.type == "table" { table-block(it) }
	else if it.type == "picture" { picture-block(it) }
	else if next == "table" or next == "picture" or (at == 0 and next == "heading") { block(sticky: true, words-block(it)) }
	else { words-block(it) }
}
#let chapter(it) = {
	heading(level: 1, it.title)
	blocks(it.blocks)
}

// The first page.
#text(size: 10.5pt, fill: soft, data.above)
#title()
#text(size: 12.5pt, fill: soft, data.below)
#block(
	above: 1.1em,
	width: 100%,
	inset: (x: 6pt, y: 5pt),
	radius: 3pt,
	fill: colour(if data.concept { "warningSoft" } else { "successSoft" }),
	text(weight: 600, size: 10pt, fill: colour(if data.concept { "warning" } else { "success" }), data.status),
)
#chapter(data.glance)
#pagebreak(weak: true)

#for group in data.groups {
	if group.wide {
		page(flipped: true, margin: (top: 2cm, bottom: 1.7cm), for it in group.chapters { chapter(it) })
	} else {
		for it in group.chapters { chapter(it) }
	}
}

#for it in data.handouts {
	pagebreak(weak: true)
	set text(size: (normal: 10.5pt, large: 12pt, largest: 15pt).at(it.letters))
	spoken(it.language, {
		heading(level: 1, it.title)
		blocks(it.blocks)
	})
}
`;
