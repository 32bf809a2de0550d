/** What was measured of ours against what we set out to reach. */
export function goalsOf({ jobs, installed }, bundled) {
  const { bars, timeline } = jobs;
  const [oneChart, , allForms] = Object.values(bundled);
  const atMost = (what, goal, measured, unit, digits = 0) => ({
    what,
    goal: `at most ${goal} ${unit}`,
    measured: `${measured.toFixed(digits)} ${unit}`,
    reached: measured <= goal,
  });
  const atLeast = (what, goal, measured) => ({
    what,
    goal: `at least ${goal}`,
    measured: measured.toFixed(0),
    reached: measured >= goal,
  });
  return [
    atMost('cold time over bare Node, bars', 40, bars.cold, 'ms'),
    atMost('cold time over bare Node, timeline', 40, timeline.cold, 'ms'),
    atLeast('renders per CPU second, bars', 5000, bars.perSecond),
    atLeast('renders per CPU second, timeline', 500, timeline.perSecond),
    atMost('SVG, bars', 6, bars.bytes / 1e3, 'KB', 1),
    atMost('SVG, timeline', 50, timeline.bytes / 1e3, 'KB', 1),
    atMost('installed', 1.2, installed.bytes / 1e6, 'MB', 2),
    atMost('packages', 12, installed.packages, 'packages'),
    atMost('one chart, gzip', 15, oneChart / 1e3, 'KB', 1),
    atMost('all forms, gzip', 40, allForms / 1e3, 'KB', 1),
  ];
}
