const name = '[A-Za-z_][\\w.:-]*';
const reference = '&(?:amp|lt|gt|quot|#39);';
const attribute = `\\s+${name}="(?:[^<&"]|${reference})*"`;
const token = new RegExp(
  `<(${name})((?:${attribute})*)\\s*(/?)>|</(${name})>|((?:[^<&]|${reference})+)`,
  'gy',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows none of these
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** What is wrong with a text as XML, or `null`. Knows the XML that charts write, and no more. */
export function xmlFault(text: string): string | null {
  if (forbidden.test(text)) return 'a character that XML does not allow';
  if (/\p{Surrogate}/u.test(text)) return 'half of a surrogate pair';
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return `no XML at ${at}: ${text.slice(at, at + 60)}`;
    const [all, opened, attributes = '', empty, closed] = found;
    const names = [...attributes.matchAll(new RegExp(`(${name})=`, 'g'))].map((match) => match[1]);
    if (opened && new Set(names).size < names.length) return `an attribute twice: ${all}`;
    if (opened && !empty) open.push(opened);
    if (closed && open.pop() !== closed) return `</${closed}> closes something else`;
    at += all.length;
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
}
