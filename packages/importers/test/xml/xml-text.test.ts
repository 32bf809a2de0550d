import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../src/xml/xml-text.js';

const xml = '<?xml version="1.0"?><a>Łódź</a>';
const wide = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

describe('decodeXml', () => {
  it.each([
    { it: 'UTF-8', bytes: Buffer.from(xml), text: xml },
    { it: 'UTF-8 with a mark', bytes: Buffer.from(`\uFEFF${xml}`), text: xml },
    { it: 'UTF-16 with a mark', bytes: wide(`\uFEFF${xml}`, 'le'), text: xml },
    { it: 'UTF-16 without a mark', bytes: wide(xml, 'le'), text: xml },
    { it: 'UTF-16, high bytes first', bytes: wide(`\uFEFF${xml}`, 'be'), text: xml },
    {
      it: 'a code page that is declared',
      bytes: Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>caf\u00e9</a>', 'latin1'),
      text: '<?xml version="1.0" encoding="ISO-8859-1"?><a>café</a>',
    },
    {
      it: 'UTF-8 that says it were UTF-16',
      bytes: Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>é</a>'),
      text: '<?xml version="1.0" encoding="utf-16"?><a>é</a>',
    },
    {
      it: 'an encoding that nobody knows',
      bytes: Buffer.from('<?xml version="1.0" encoding="x-none"?><a>é</a>'),
      text: '<?xml version="1.0" encoding="x-none"?><a>é</a>',
    },
    { it: 'nothing', bytes: new Uint8Array(), text: '' },
  ])('reads $it', ({ bytes, text }) => {
    expect(decodeXml(bytes)).toBe(text);
  });
});
