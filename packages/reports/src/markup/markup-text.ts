const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// XML 1.0 cannot hold these, even written as entities.
const forbidden = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

/** A text as content or attribute of HTML and XML; what neither can hold becomes `�`. */
export function markupText(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** An element with its content, which is markup already. */
export function element(name: string, content: string, attributes = ''): string {
  return `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;
}
