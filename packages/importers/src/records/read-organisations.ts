import {
  countryCode,
  foldName,
  type Organisation,
  type OrganisationRole,
} from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';
import { cellsOf } from './cells.js';
import type { RecordInput, RecordsRead } from './record-list.js';
import { targetGroupIn } from './target-group.js';

/** Reads a list of organisations; names that come twice are one organisation with an issue. */
export function readOrganisations({ table, assignment, log, options }: RecordInput): RecordsRead {
  const cells = cellsOf(table, { fields: assignment.fields, log, options });
  const organisations: Organisation[] = [];
  const seen = new Map<string, string>();
  for (const row of table.rows) {
    const name = cells.text(row, 'name');
    if (name === '') {
      const told = { of: 'organisation' } as const;
      cells.report(row, 'name', { severity: 'warning', code: 'no-name', told });
      continue;
    }
    const earlier = seen.get(foldName(name));
    if (earlier !== undefined) {
      cells.report(row, 'name', { severity: 'warning', code: 'listed-twice', told: { name } });
      continue;
    }
    seen.set(foldName(name), name);
    const country = cells.text(row, 'country');
    organisations.push({
      name,
      aliases: listIn(cells.text(row, 'aliases')),
      country: country === '' ? null : (countryCode(country) ?? country),
      role: roleIn(cells.text(row, 'role')),
      targetGroup: targetGroupIn(cells.text(row, 'targetGroup')),
      source: cells.source(row),
    });
  }
  return { organisations };
}

/** The names in a cell, apart by semicolons, bars or, where there are none, commas. */
export function listIn(text: string): readonly string[] {
  const parts = /[;|\n]/.test(text) ? text.split(/\s*[;|\n]\s*/) : text.split(/\s*,\s*/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

function roleIn(text: string): OrganisationRole | null {
  const name = foldWords(text);
  if (/associa|assoc\b|stowarzysz|συνδεδεμ|asociad|assozi/.test(name)) return 'associated partner';
  if (/coord|koord|lead|applicant|συντονιστ|capofila|lider/.test(name)) return 'coordinator';
  return /partner|parceir|socio|partenaire|εταιρ|benefici/.test(name) ? 'partner' : null;
}
