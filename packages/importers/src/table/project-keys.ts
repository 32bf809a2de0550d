import { foldName } from '@partnership-impact/core';
import { foldedWords } from '../values/folded-words.js';

/** What a row of a project sheet says. */
export type ProjectKey =
  | 'name'
  | 'start'
  | 'end'
  | 'reportingStart'
  | 'reportingEnd'
  | 'workPackage'
  | 'period'
  | 'reportingPeriod'
  | 'other';

const keys: Readonly<Record<ProjectKey, string>> = {
  name: 'project|project name|name of project|name of the project|project title|project acronym|acronym|name|título do projeto|nome do projeto|projeto|nome progetto|titolo progetto|progetto|nazwa projektu|tytuł projektu|projekt|έργο|τίτλος έργου|όνομα έργου|nombre del proyecto|título del proyecto|proyecto|nom du projet|titre du projet|projet|projektname|projekttitel',
  start:
    'start|start date|project start|project start date|first day|starts|from|begin|data de início|início|data inizio|inizio|data rozpoczęcia|początek|έναρξη|ημερομηνία έναρξης|fecha de inicio|inicio|date de début|début|beginn|projektbeginn|startdatum|projektstart',
  end: 'end|end date|project end|project end date|last day|ends|until|to|data de fim|fim|data fine|fine|data zakończenia|koniec|λήξη|ημερομηνία λήξης|fecha de fin|fin|date de fin|ende|projektende|enddatum',
  reportingStart:
    'reporting start|reporting from|reporting period start|report start|start of reporting period|reporting period from',
  reportingEnd:
    'reporting end|reporting to|reporting until|reporting period end|report end|end of reporting period|reporting period to',
  workPackage:
    'work package|wp|workpackage|activity|pacote de trabalho|pakiet roboczy|arbeitspaket|lot de travail|pacchetto di lavoro|paquete de trabajo',
  period:
    'period|project period|duration|dates|período|periodo|okres|περίοδος|période|zeitraum|laufzeit|project duration',
  reportingPeriod:
    'reporting period|report period|período de reporte|okres sprawozdawczy|berichtszeitraum|période de rapport',
  other:
    'grant agreement|grant agreement number|project number|programme|program|coordinator|project code|contract number|key action|agreement number|call|website|budget|funding',
};

let lookup: Map<string, ProjectKey> | undefined;

/** The meaning of the first cell of a row on a project sheet; `undefined` for other words. */
export function projectKeyOf(text: string): ProjectKey | undefined {
  if (!lookup) {
    lookup = new Map();
    for (const [key, list] of Object.entries(keys)) {
      for (const word of foldedWords(list)) {
        if (!lookup.has(word)) lookup.set(word, key as ProjectKey);
      }
    }
  }
  const name = foldName(text);
  return lookup.get(name) ?? (/^(?:wp|work package) ?\d+$/.test(name) ? 'workPackage' : undefined);
}
