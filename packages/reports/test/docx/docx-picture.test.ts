import { expect, it } from 'vitest';
import { docxPicture } from '../../src/docx/docx-picture.js';

it.each([
  { it: 'of the width of the page', width: 720, height: 360, size: 'cx="6120000" cy="3060000"' },
  { it: 'no taller than the page', width: 500, height: 1000, size: 'cx="4140000" cy="8280000"' },
])('a picture is $it', ({ width, height, size }) => {
  expect(docxPicture({ png: new Uint8Array(), width, height }, 0, 'Figures')).toContain(size);
});
