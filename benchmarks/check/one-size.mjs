// One size in a process of its own, so that the peak of memory is that of the size alone.
import { check, ruleSet } from '../../packages/core/dist/index.js';
import { largeProject } from './register.mjs';

const size = Number(process.argv[2]);
const rules = ruleSet('audit');
const { small, large } = largeProject(size);
const before = process.memoryUsage().rss;
const { value: findings, ms } = timed(() => check(large, { rules }).findings.length);
const peak = process.resourceUsage().maxRSS * 1024;
// What a check takes longer when one figure is wrong is the time of its explanation.
const one = rules.filter(({ id }) => id === 'statement-differs-from-register');
const explained = timed(() => {
  const [finding] = check(small, { rules: one }).findings;
  return finding?.explanations.length ?? 0;
});
console.log(
  JSON.stringify({
    size,
    events: large.events.length,
    attendances: large.attendances.length,
    findings,
    ms,
    peak,
    grown: peak - before,
    explanations: explained.value,
    explainedMs: explained.ms,
  }),
);

/** The CPU time of one run, in milliseconds; other work of the machine does not count. */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}
