import { describe, expect, it } from 'vitest';
import { XmlScanner } from '../../src/xml/xml-scanner.js';

/** Every tag with the text before it: `one</a>` for the end of an element `a`. */
function tagsOf(xml: string): readonly string[] {
  const scanner = new XmlScanner(xml);
  const tags: string[] = [];
  while (scanner.next()) {
    const { name, isEnd, isEmpty } = scanner;
    tags.push(`${scanner.text()}<${isEnd ? '/' : ''}${name}${isEmpty ? '/' : ''}>`);
  }
  return scanner.isWhole ? tags : [...tags, 'cut off'];
}

describe('XmlScanner', () => {
  it.each([
    { it: 'elements and texts', xml: '<a>one<b/>two</a>', tags: ['<a>', 'one<b/>', 'two</a>'] },
    { it: 'names without prefixes', xml: '<x:a><y:b-c /></x:a>', tags: ['<a>', '<b-c/>', '</a>'] },
    {
      it: 'what stands before the root',
      xml: '\uFEFF<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "<c>">]><a/>',
      tags: ['\uFEFF<a/>'],
    },
    {
      it: 'comments and sections amid a text',
      xml: '<a>1 &lt;<!-- <b> --> 2<![CDATA[<b>&lt;]]>3</a>',
      tags: ['<a>', '1 < 2<b>&lt;3</a>'],
    },
    {
      it: 'a greater-than in an attribute',
      xml: '<a b="1>2" c=\'/>\'>x</a>',
      tags: ['<a>', 'x</a>'],
    },
    {
      it: 'line ends and references',
      xml: '<a>1\r\n2&#10;&#x41;&eacute;</a>',
      tags: ['<a>', '1\n2\nA&eacute;</a>'],
    },
    { it: 'a document cut off amid a text', xml: '<a><b>1', tags: ['<a>', '<b>', 'cut off'] },
    { it: 'a document cut off amid a tag', xml: '<a><b c="1', tags: ['<a>', 'cut off'] },
    { it: 'a document cut off amid a comment', xml: '<a><!-- b', tags: ['<a>', 'cut off'] },
    { it: 'no document at all', xml: 'abc', tags: [] },
  ])('reads $it', ({ xml, tags }) => {
    expect(tagsOf(xml)).toEqual(tags);
  });

  it('gives attributes by their local names, whatever quotes and blanks', () => {
    const xml = new XmlScanner(`<c\n r = "A1" x:s='2'\tt="a&amp;b" hidden="true" empty=""/>`);
    xml.next();
    expect(['r', 's', 't', 'empty', 'none'].map((name) => xml.attribute(name))).toEqual([
      'A1',
      '2',
      'a&b',
      '',
      undefined,
    ]);
    expect([xml.flag('hidden'), xml.flag('none'), xml.isEmpty]).toEqual([true, false, true]);
  });

  it.each([
    { text: '007', digits: 7 },
    { text: '123456789012345', digits: 123_456_789_012_345 },
    { text: '1234567890123456', digits: -1 },
    { text: '1.5', digits: -1 },
    { text: '', digits: -1 },
  ])('takes "$text" for the number $digits', ({ text, digits }) => {
    const xml = new XmlScanner(`<v>${text}</v>`);
    xml.next();
    xml.next();
    expect(xml.digits()).toBe(digits);
  });

  it('goes past an element, with its text or without', () => {
    const xml = new XmlScanner('<a><b>1<b>2</b>3</b><c/><d/></a>');
    xml.next();
    xml.next();
    expect(xml.content()).toBe('123');
    xml.next();
    xml.skip();
    expect(xml.next() && xml.name).toBe('d');
  });

  it('goes on from a place of an earlier scan', () => {
    const first = new XmlScanner('<a><b/><c/></a>');
    first.next();
    const again = new XmlScanner('<a><b/><c/></a>', first.position);
    expect(again.next() && again.name).toBe('b');
  });
});
