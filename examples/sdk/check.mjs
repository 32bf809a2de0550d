// What does not agree in the example project? Run it with: node examples/sdk/check.mjs
import { aggregate, checkFiles, readProject } from 'partnership-impact';

const folder = new URL('../social-labs/', import.meta.url).pathname;
const files = ['register.csv', 'targets.csv', 'statements.csv', 'organisations.csv'].map(
  (name) => folder + name,
);

const { findings, coverage } = await checkFiles(files);
for (const { severity, message } of findings.slice(0, 3))
  console.log(`${severity}: ${message.replaceAll(folder, '')}`);
console.log(
  `${findings.length} findings; ${coverage.verified} of ${coverage.found} stated figures verified.`,
);

const { dataset } = await readProject(files);
for (const { key, figures } of aggregate(dataset, { measures: ['attendances'], by: ['type'] }))
  console.log(key.type, figures.attendances.value);
