import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive, with what its header declares where that is not the truth. */
export interface PartToPack {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declared?: number;
}

/** Packs parts into a zip archive. */
export function zipOf(parts: readonly PartToPack[]): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content, declared } of parts) {
    const raw = typeof content === 'string' ? Buffer.from(content) : content;
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    list.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0]),
        fields,
        tail,
        Buffer.from(name),
      ]),
    );
    bodies.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...bodies, directory, Buffer.from('PK\u0005\u0006'), end]));
}

/** What a hand-made workbook holds; the rest is filled in. */
export interface HandMade {
  /** The inside of each `worksheet` element, by name of sheet; `null` for a chart sheet. */
  readonly sheets: Readonly<Record<string, string | null>>;
  readonly strings?: readonly string[];
  /** Number formats by style: style 1 has the first. */
  readonly formats?: readonly string[];
  readonly workbookProperties?: string;
  readonly states?: Readonly<Record<string, string>>;
  /** Before each element's name, as some programs write it. */
  readonly prefix?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook whose sheets are given as XML. */
export function handMadeParts(made: HandMade): readonly PartToPack[] {
  const {
    sheets,
    strings = [],
    formats = [],
    workbookProperties = '',
    states = {},
    prefix = '',
  } = made;
  const names = Object.keys(sheets);
  const open = (name: string) =>
    `<${prefix}${name} xmlns${prefix ? `:${prefix.slice(0, -1)}` : ''}="${main}" xmlns:r="${relations}">`;
  const close = (name: string) => `</${prefix}${name}>`;
  const listed = names
    .map(
      (name, n) =>
        `<${prefix}sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"${states[name] ? ` state="${states[name]}"` : ''}/>`,
    )
    .join('');
  const links = names
    .map((name, n) => {
      const kind = sheets[name] === null ? 'chartsheet' : 'worksheet';
      return `<Relationship Id="rId${n + 1}" Type="${relations}/${kind}" Target="${kind}s/sheet${n + 1}.xml"/>`;
    })
    .join('');
  const numbered = formats
    .map((code, n) => `<numFmt numFmtId="${170 + n}" formatCode="${code}"/>`)
    .join('');
  const styles = formats
    .map(
      (_, n) =>
        `<xf numFmtId="${170 + n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join('');
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${typeOf('workbook', 'sheet.main')}${typeOf('sharedStrings', 'sharedStrings')}${typeOf('styles', 'styles')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${package_}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${open('workbook')}${workbookProperties}<${prefix}sheets>${listed}</${prefix}sheets>${close('workbook')}`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${package_}">${links}<Relationship Id="rId900" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId901" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${open('sst')}${strings.map((text) => `<${prefix}si>${text}</${prefix}si>`).join('')}${close('sst')}`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${main}"><numFmts>${numbered}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles}</cellXfs></styleSheet>`,
    },
    ...names.map((name, n) =>
      sheets[name] === null
        ? { name: `xl/chartsheets/sheet${n + 1}.xml`, content: '<chartsheet/>' }
        : {
            name: `xl/worksheets/sheet${n + 1}.xml`,
            content: `${open('worksheet')}${sheets[name]}${close('worksheet')}`,
          },
    ),
  ];
}

function typeOf(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

/** A workbook whose sheets are given as XML. */
export function handMade(made: HandMade): Uint8Array {
  return zipOf(handMadeParts(made));
}
