/** The few pages the preview has of its own: no script, no style of their own but this sheet. */
export const previewStyle = `body { margin: 12vh auto; max-width: 34rem; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; color-scheme: light dark; }
h1 { font-size: 1.5rem; line-height: 1.3; }
a { display: inline-block; min-height: 1.5rem; }
`;

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
${head}<title>${title} – Critical Friend</title>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/**
 * Shown while the printed address is exchanged for a cookie. It goes on by itself from here, so that the next request
 * comes from this page and carries the strict cookie wherever the address was followed from.
 */
export const openingPage = page(
  'Opening',
  '<p>Opening Critical Friend. <a href="/">Go on</a></p>',
  '<meta http-equiv="refresh" content="0;url=/">\n',
);

/** Shown in a tab that is not the one in use. */
export const elsewherePage = page(
  'Critical Friend is open in another tab',
  `<h1>Critical Friend is open in another tab</h1>
<p>It is used in one place at a time, so that nothing is written twice. What you wrote is safe.</p>
<p><a href="/?here">Use it here</a></p>`,
);

/** Shown to anyone without the cookie. */
export const strangerPage = page(
  'This address cannot be used',
  `<h1>This address cannot be used</h1>
<p>Critical Friend opens only at the address it printed when it started, and that address works once.
Go back to the tab where it is open; or start it again and use the new address.</p>`,
);
