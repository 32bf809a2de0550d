import {
  addDays,
  type CalendarDate,
  ImpactError,
  type Issue,
  isCalendarDate,
  type Period,
  type Scope,
  type Statement,
  type Target,
} from '@partnership-impact/core';
import { decode } from '../encoding/decode.js';
import type { InputFile } from '../imported.js';
import { issueOf } from '../messages/issue-of.js';
import { indicatorOf } from '../records/indicator.js';
import type { TablesRead } from '../records/read-tables.js';
import { statementOf } from '../records/statement-of.js';
import { readNumber } from '../values/number.js';
import { childrenOf, parseXml, textOf, type XmlElement } from './xml-element.js';

/**
 * Reads the results of IATI activities: each indicator's target becomes a target and its actual a
 * reported statement, in the period and the dimensions that the file gives.
 *
 * An indicator that no measure fits gives statements without a measure, under its title.
 *
 * @throws `ImpactError` `unreadable-input` for XML that holds no IATI activity.
 */
export async function readIati({ file, bytes }: InputFile): Promise<TablesRead> {
  const root = await parseXml(decode(bytes).text, file);
  const activities = findAll(root, 'iati-activity');
  if (activities.length === 0) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" is XML without an IATI activity, which is not read.`,
    );
  }
  const targets: Target[] = [];
  const statements: Statement[] = [];
  const issues: Issue[] = [];
  for (const indicator of activities.flatMap((activity) => findAll(activity, 'indicator'))) {
    const title = narrative(indicator);
    const { measure, scope: said } = indicatorOf(title) ?? {
      measure: null,
      scope: { indicator: title },
    };
    const scopeIn = (value: XmlElement) => scopeOf(value, measure === null, said);
    for (const period of childrenOf(indicator, 'period')) {
      const given = periodOf(period);
      const place = { file, quote: title.slice(0, 160) };
      for (const one of childrenOf(period, 'target')) {
        const reading = readNumber(one.attributes.value ?? '');
        const scope = scopeIn(one);
        if ('problem' in reading || reading.value === null) {
          if (one.attributes.value) issues.push(notANumber(one.attributes.value, title, file));
        } else if (measure === null) {
          const period = given?.period ?? null;
          statements.push(
            ...statementOf(reading, { role: 'planned', measure, scope, period, source: place }),
          );
        } else {
          targets.push({
            measure,
            scope,
            value: reading.value,
            product: null,
            by: given?.last ?? null,
            amended: null,
            source: place,
          });
        }
      }
      for (const one of childrenOf(period, 'actual')) {
        const reading = readNumber(one.attributes.value ?? '');
        const scope = scopeIn(one);
        if ('problem' in reading) {
          if (one.attributes.value) issues.push(notANumber(one.attributes.value, title, file));
          continue;
        }
        const period = given?.period ?? null;
        statements.push(
          ...statementOf(reading, { role: 'reported', measure, scope, period, source: place }),
        );
      }
    }
  }
  return { dataset: { targets, statements }, tables: [], issues };
}

function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

function narrative(element: XmlElement): string {
  const [title] = childrenOf(element, 'title');
  if (!title) return '';
  const [first] = childrenOf(title, 'narrative');
  return textOf(first ?? title)
    .replace(/\s+/g, ' ')
    .trim();
}

function periodOf(
  period: XmlElement,
): { readonly period: Period; readonly last: CalendarDate } | undefined {
  const start = childrenOf(period, 'period-start')[0]?.attributes['iso-date'] ?? '';
  const last = childrenOf(period, 'period-end')[0]?.attributes['iso-date'] ?? '';
  if (!isCalendarDate(start) || !isCalendarDate(last) || last < start) return undefined;
  return { period: { start, end: addDays(last, 1) }, last };
}

/**
 * The dimensions of a value. What the indicator's title says narrows it where no dimension does, or
 * where the title is all that is known of it.
 */
function scopeOf(value: XmlElement, isUnknown: boolean, said: Scope): Scope {
  const dimensions = childrenOf(value, 'dimension').flatMap(
    ({ attributes: { name, value: text } }) => (name && text ? [[name, text] as const] : []),
  );
  const own = Object.fromEntries(dimensions);
  return isUnknown || dimensions.length === 0 ? { ...said, ...own } : own;
}

function notANumber(printed: string, title: string, file: string): Issue {
  return issueOf(
    {
      severity: 'warning',
      code: 'not-a-number',
      told: { of: 'indicator', printed, indicator: title },
    },
    { file },
  );
}
