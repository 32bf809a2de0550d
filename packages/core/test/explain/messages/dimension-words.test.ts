import { expect, it } from 'vitest';
import { categoryText } from '../../../src/explain/messages/dimension-words.js';

it.each([
  { dimension: 'country', value: 'IT', text: 'country Italy' },
  { dimension: 'type', value: 'IT', text: 'type IT' },
  { dimension: 'workPackage', value: 'WP2', text: 'work package WP2' },
  { dimension: 'Region', value: 'North', text: 'Region North' },
  { dimension: 'PhD students', value: 'yes', text: 'PhD students yes' },
])('$dimension $value is told as $text', ({ dimension, value, text }) => {
  expect(categoryText(dimension, value)).toBe(text);
});
