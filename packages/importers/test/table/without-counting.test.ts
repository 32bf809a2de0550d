import { foldName } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { withoutCounting } from '../../src/table/without-counting.js';

describe('withoutCounting', () => {
  it.each([
    ['Number of participants', 'participants'],
    ['Total number of the participants', 'participants'],
    ['How many schools', 'schools'],
    ['Nr. participants', 'participants'],
    ['N.º de alunos', 'alunos'],
    ['Número total de participantes', 'participantes'],
    ['Łączna liczba uczestników', 'uczestnikow'],
    ["Nombre d'élèves", 'eleves'],
    ['Anzahl der Personen', 'personen'],
    ['Αριθμός των συμμετεχόντων', foldName('συμμετεχόντων')],
    ['Participants of the day', 'participants of the day'],
    ['Total', 'total'],
    ['Total number', 'number'],
    ['', ''],
  ])('leaves of "%s" "%s"', (header, left) => {
    expect(withoutCounting(foldName(header))).toBe(left);
  });
});
