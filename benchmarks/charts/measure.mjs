// Checks a candidate's picture, then draws it over and over for two seconds of CPU time.
import { bars } from './work.mjs';

const [name, job] = process.argv.slice(2);
const { draw, printsValues = true } = await import(`./candidates/${name}.mjs`);
const [first, second] = [await draw[job](), await draw[job]()];

if (!first.includes('<svg')) throw new Error(`${name} drew no SVG`);
if (job === 'bars' && !printsValues) {
  const marks = first.match(/<(rect|path) /g) ?? [];
  if (marks.length < bars.length) throw new Error(`${name} draws ${marks.length} marks`);
} else if (job === 'bars') {
  const missing = bars.filter(({ value }) => !first.includes(`>${value}<`));
  if (missing.length > 0)
    throw new Error(`${name} does not show ${missing.map(({ value }) => value)}`);
}

const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
for (const start = spent(); spent() - start < 0.7; ) await draw[job]();
const start = spent();
let renders = 0;
for (; spent() - start < 2; renders += 1) await draw[job]();
const perSecond = renders / (spent() - start);
console.log(JSON.stringify({ perSecond, bytes: Buffer.byteLength(first), same: first === second }));
