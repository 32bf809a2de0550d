import { element, markupText } from '../markup/markup-text.js';
import { pageStyle } from './page-style.js';

/** A self-contained page around markup: nothing is loaded from elsewhere and nothing runs. */
export function htmlPage(title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
${element('title', markupText(title))}
<style>${pageStyle}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}
