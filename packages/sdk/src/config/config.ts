import type {
  CalendarDate,
  DeclaredRule,
  RuleSetName,
  Scope,
  Severity,
} from '@partnership-impact/core';

/**
 * Whole days, as people write them: from `start` to `lastDay`, both included; or up to `end`, the
 * day after the last.
 */
export type ConfigPeriod =
  | { readonly start: CalendarDate; readonly lastDay: CalendarDate }
  | { readonly start: CalendarDate; readonly end: CalendarDate };

/** The project, where no input gives it. */
export interface ConfigProject {
  readonly name?: string;
  readonly period?: ConfigPeriod;
  /** The part of the project that is reported; all of it where left out. */
  readonly reportingPeriod?: ConfigPeriod;
  readonly workPackages?: readonly {
    readonly id: string;
    readonly title?: string;
    readonly period?: ConfigPeriod;
  }[];
}

/** How inputs are read where their headers and contents do not say it. */
export interface ConfigReading {
  /**
   * Header to field, e.g. `{ "learners": "headcount" }`; `extra` keeps a column as it is and
   * `ignore` leaves it out.
   */
  readonly columns?: Readonly<Record<string, string>>;
  /** What a sheet or a file holds, by its name; `ignore` leaves it out. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What a cell means, by field and by how it is written: `{ "type": { "IE": "Igniting event" } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The order of day and month in dates such as 03/04/2020, where the column does not prove it. */
  readonly dateOrder?: 'day-first' | 'month-first';
  /** Attendances shorter than this are left out; none is without it. */
  readonly minimumMinutes?: number;
  /** Scope of every target and statement of a file that names none. */
  readonly scope?: Scope;
}

/** How a rule runs. */
export interface ConfigRule {
  readonly severity?: Severity | 'off';
  /** In the unit that the rule's page names. */
  readonly tolerance?: number;
  /** The rule looks at this part of the project alone. */
  readonly scope?: Scope;
}

/** Settings of a project's checks: `partnership-impact.config.json`. Everything may be left out. */
export interface ImpactConfig extends ConfigReading {
  /** Where the JSON Schema stands, for editors. */
  readonly $schema?: string;
  readonly project?: ConfigProject;
  /** Readings for single files, by file name; they take precedence over the general ones. */
  readonly files?: Readonly<Record<string, ConfigReading>>;
  /** What a check is for. `submission` where left out. */
  readonly ruleSet?: RuleSetName;
  /** By rule: a severity, `off`, or how it runs. A rule outside the set is added. */
  readonly rules?: Readonly<Record<string, Severity | 'off' | ConfigRule>>;
  /** Rules of the project's own, each a comparison that must hold. */
  readonly ownRules?: readonly DeclaredRule[];
  /** The day as of which the dataset is judged; `--as-of` takes precedence. */
  readonly asOf?: CalendarDate;
  /** The environment variable that holds the key of the pseudonyms. The key itself is never here. */
  readonly pseudonymKey?: { readonly environment: string };
}
