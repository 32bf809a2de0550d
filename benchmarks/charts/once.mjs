// One picture in a fresh process.
const [name, job] = process.argv.slice(2);
const { draw } = await import(`./candidates/${name}.mjs`);
await draw[job]();
