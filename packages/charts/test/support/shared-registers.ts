import { existsSync, readFileSync } from 'node:fs';
import { countryCode, type Dataset, parseDataset } from '@partnership-impact/core';
import { csvRecords } from './csv.js';

type Row = Readonly<Record<string, string>>;

/** Registers that others published, beside the repository; each with how its rows are read. */
const registers: Readonly<Record<string, (row: Row) => object>> = {
  elixir_tmd_events_sample: (row) => ({
    type: row['Event type'] || null,
    start: isoDate(row['Start date'] ?? ''),
    country: countryCode((row['Location (city, country)'] ?? '').split(',').at(-1) ?? '') ?? null,
    partners: (row['ELIXIR Node'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    headcount: number(row['Number of participants'] ?? ''),
  }),
  opendreamkit_d2_2_events: (row) => ({
    type: row.section || null,
    start: isoDate(/\d{4}-\d{2}-\d{2}/.exec(row.where_and_when ?? '')?.[0] ?? ''),
    country: countryCode(/\(([^)]+)\)/.exec(row.where_and_when ?? '')?.[1] ?? '') ?? null,
    partners: (row.partners ?? '').split(';').filter(Boolean),
    headcount: number(row.participants ?? ''),
  }),
  carpentries_workshops_2018Q2: (row) => ({
    type: row.tag_name || null,
    start: isoDate(row.start_date ?? ''),
    country: countryCode(row.country ?? '') ?? null,
    partners: [row.host_name ?? ''].filter(Boolean),
    headcount: number(row.attendance ?? ''),
  }),
};

/** The names of the registers that are there; none where the folder is not. */
export function sharedRegisters(): readonly string[] {
  return Object.keys(registers).filter((name) => existsSync(urlOf(name)));
}

export function sharedRegister(name: string): Dataset {
  const read = registers[name];
  const rows = csvRecords(readFileSync(urlOf(name), 'utf8'));
  return parseDataset({
    events: rows.map((row, index) => ({ id: `row ${index + 2}`, ...read?.(row) })),
  }).dataset;
}

function urlOf(name: string): URL {
  return new URL(`../../../../../shared/data/${name}.csv`, import.meta.url);
}

function number(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

function isoDate(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return text.slice(0, 10);
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : null;
}
