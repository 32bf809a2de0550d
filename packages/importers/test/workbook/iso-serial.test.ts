import { expect, it } from 'vitest';
import { isoSerial } from '../../src/workbook/iso-serial.js';

it.each([
  { text: '2020-12-18', serial: 44_183 },
  { text: '2020-12-18T18:00:00', serial: 44_183.75 },
  { text: '2020-12-18T18:00Z', serial: 44_183.75 },
  { text: '2020-12-18 06:00:00.000+02:00', serial: 44_183.25 },
  { text: '1900-01-01', serial: 1 },
  { text: '09:45:00', serial: 0.40625 },
  { text: '18.12.2020', serial: undefined },
  { text: '', serial: undefined },
])('reads "$text" as $serial', ({ text, serial }) => {
  expect(isoSerial(text)).toBe(serial);
});
