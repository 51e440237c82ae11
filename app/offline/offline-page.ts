import { ourMark } from "#app/domain/live/our-answers.ts";
import * as paths from "#app/paths.ts";
import { getLocale, m } from "#app/words/index.ts";
import { directionOf } from "#app/words/languages.ts";
import look from "../styles/tokens.css?inline";
import style from "./offline.css?inline";

/** How often the page tries whether the server answers, in milliseconds. */
const tryInterval = 5_000;

/** Goes on where the reader was as soon as the server answers. */
const goOn = `
const look = () => fetch("${paths.health}", { cache: "no-store" }).then(({ ok, headers }) => { if (ok && headers.has("${ourMark}")) location.reload(); }, () => {});
addEventListener("online", look);
setInterval(look, ${tryInterval});
`;

/**
 * What a browser keeps to show in the place of a page that it cannot fetch, as HTML. It holds nothing of anybody, and
 * brings all it needs with it.
 */
export const offlinePage = (nonce: string): string => `<!DOCTYPE html>
<html lang="${getLocale()}" dir="${directionOf(getLocale())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${m.offline_title()}</title>
<style nonce="${nonce}">${look}${style}</style>
</head>
<body>
<main>
<h1>${m.offline_title()}</h1>
<p>${m.offline_kept()}</p>
<p role="status">${m.offline_waiting()}</p>
<a href="">${m.offline_try_now()}</a>
</main>
<script nonce="${nonce}">${goOn}</script>
</body>
</html>
`;
