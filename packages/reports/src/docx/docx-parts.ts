import { markupText } from '../markup/markup-text.js';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Which part of the file is of which kind. */
export const contentTypes = `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;

/** The relation of the file to its text. */
export const packageRelations = `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The relations of the text to its styles and pictures. */
export function documentRelations(pictures: readonly string[]): string {
  const images = pictures.map(
    (file, at) =>
      `<Relationship Id="${pictureId(at)}" Type="${office}/image" Target="media/${file}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>${images.join('')}</Relationships>`;
}

/** The name by which the text refers to a picture, counted from 0. */
export function pictureId(at: number): string {
  return `picture${at + 1}`;
}

/** Styles under the names by which word processors know them, so that a template can restyle them. */
export const styles = `${declaration}<w:styles xmlns:w="${word}">${[
  style(
    'Normal',
    'Normal',
    '<w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr>',
    true,
  ),
  style(
    'Title',
    'Title',
    '<w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr>',
  ),
  style(
    'Heading1',
    'heading 1',
    '<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
  ),
  style(
    'Caption',
    'caption',
    '<w:pPr><w:keepNext/></w:pPr><w:rPr><w:i/><w:sz w:val="20"/></w:rPr>',
  ),
  style('ListBullet', 'List Bullet', '<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>'),
].join('')}</w:styles>`;

function style(id: string, name: string, format: string, isDefault = false): string {
  const based = isDefault ? '' : '<w:basedOn w:val="Normal"/>';
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${based}${format}</w:style>`;
}

/** The text of the file around its paragraphs and tables: a portrait page of A4. */
export function documentXml(body: string): string {
  return `${declaration}<w:document xmlns:w="${word}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** A paragraph of words in a style. */
export function paragraph(
  text: string,
  styleId = 'Normal',
  weight: 'plain' | 'bold' = 'plain',
): string {
  const bold = weight === 'bold' ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr><w:r>${bold}<w:t xml:space="preserve">${markupText(text)}</w:t></w:r></w:p>`;
}
