import { addDays, type Period, type Project } from '@partnership-impact/core';
import type { ConfigPeriod, ConfigProject } from './config.js';

/** The project as the config gives it; what it leaves out is taken from the inputs' project. */
export function projectOfConfig(given: ConfigProject, read: Project | null): Project {
  const { name = read?.name ?? '', period, reportingPeriod, workPackages } = given;
  return {
    name,
    period: period ? periodOf(period) : (read?.period ?? null),
    reportingPeriod: reportingPeriod ? periodOf(reportingPeriod) : (read?.reportingPeriod ?? null),
    workPackages: workPackages
      ? workPackages.map((one) => ({
          id: one.id,
          title: one.title ?? null,
          period: one.period ? periodOf(one.period) : null,
        }))
      : (read?.workPackages ?? []),
  };
}

function periodOf(period: ConfigPeriod): Period {
  if ('end' in period) return period;
  return { start: period.start, end: addDays(period.lastDay, 1) };
}
