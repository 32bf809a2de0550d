import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inRegister, registerRows } from './register-rows.mjs';

const listed = ['type', 'country', 'partner', 'mode', 'status'];
/** Titles of the same letters. The nearest neighbours of it take a second for each project. */
const sameLetters = {
  type: 'binning',
  function: 'ngram-fingerprint',
  column: 'key',
  params: { 'ngram-size': 1 },
};

/**
 * OpenRefine without a window, one server for all projects: cells that a facet written from the clean
 * project picks, titles of one day that stand twice, and those that the clustering puts together and did not
 * in the clean project. `undefined` where it is not installed.
 */
export function openrefinePeer() {
  if (spawnSync('which', ['openrefine']).status !== 0) return undefined;
  let server;
  return {
    async configure(clean) {
      server ??= await started();
      const isOdd = oddExpression(clean);
      const known = new Set((await asked(server, { rows: keyedRows(clean), isOdd })).clustered);
      return async (dataset) => {
        const rows = keyedRows(dataset);
        const { odd, doubled, clustered } = await asked(server, { rows, isOdd });
        const alike = new Set(clustered.filter((key) => !known.has(key)));
        const later = rows.filter(
          ({ key }, at) =>
            alike.has(key) ||
            (doubled.has(key) && rows.slice(0, at).some((one) => one.key === key)),
        );
        return [...new Set([...odd, ...later.map(({ row }) => row)])].map(inRegister);
      };
    },
    end: () => server?.end(),
  };
}

/** Rows with one more column, for the titles of one day. */
function keyedRows(dataset) {
  return registerRows(dataset).map(({ row, cells }) => ({
    row,
    ...cells,
    key: `${cells.title} ${cells.start}`,
  }));
}

function oddExpression(clean) {
  const rows = registerRows(clean).map(({ cells }) => cells);
  const { start, end } = clean.project.period;
  const most = 3 * Math.max(...rows.map(({ headcount }) => Number(headcount)));
  const value = (name) => `cells["${name}"].value`;
  // It compares numbers alone.
  const day = (name) => `toNumber(replace(${value(name)}, "-", ""))`;
  const dayNumber = (date) => date.replaceAll('-', '');
  const where = (name, test) => `if(isBlank(${value(name)}), false, ${test})`;
  const names = Object.keys(rows[0]);
  const filled = names.filter((name) => rows.every((cells) => cells[name] !== ''));
  const valuesOf = (name) => JSON.stringify([...new Set(rows.map((cells) => cells[name]))]);
  const count = `toNumber(${value('headcount')})`;
  return `grel:or(${[
    ...listed.map((name) => where(name, `not(inArray(${valuesOf(name)}, ${value(name)}))`)),
    ...filled.map((name) => `isBlank(${value(name)})`),
    ...['start', 'end'].map((name) =>
      where(name, `or(${day(name)} < ${dayNumber(start)}, ${day(name)} >= ${dayNumber(end)})`),
    ),
    where('end', where('start', `${day('end')} < ${day('start')}`)),
    where('headcount', `or(${count} < 0, ${count} > ${most}, floor(${count}) != ${count})`),
  ].join(', ')})`;
}

async function asked({ post }, { rows, isOdd }) {
  const form = new FormData();
  form.set('project-file', new Blob([csvOf(rows)]), 'register.csv');
  form.set('project-name', 'register');
  form.set('format', 'text/line-based/*sv');
  form.set('options', JSON.stringify({ separator: ',', guessCellValueTypes: false }));
  const { url } = await post('create-project-from-upload', form);
  const project = new URL(url).searchParams.get('project');
  const ask = async (command, facets, fields = {}) => {
    const engine = JSON.stringify({ facets, mode: 'row-based' });
    const body = new URLSearchParams({ engine, ...fields });
    return (await post(command, body, { project, start: 0, limit: rows.length })).json();
  };
  const list = { type: 'list', columnName: 'row', omitBlank: false, omitError: true };
  const isTrue = [{ v: { v: true, l: 'true' } }];
  const odd = await ask('get-rows', [
    { ...list, name: 'odd', expression: isOdd, selection: isTrue },
  ]);
  const [keys] = (
    await ask('compute-facets', [
      { ...list, name: 'keys', columnName: 'key', expression: 'value', selection: [] },
    ])
  ).facets;
  const clusters = await ask('compute-clusters', [], { clusterer: JSON.stringify(sameLetters) });
  await post('delete-project', new URLSearchParams({ project }));
  return {
    odd: odd.rows.map(({ cells }) => Number(cells[0].v)),
    doubled: new Set((keys.choices ?? []).filter(({ c }) => c > 1).map(({ v }) => v.v)),
    clustered: clusters.flat().map(({ v }) => v),
  };
}

function csvOf(rows) {
  const line = (cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return [Object.keys(rows[0]), ...rows.map(Object.values)].map(line).join('\n');
}

/** A server on a port of its own, in a folder of its own. */
async function started() {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'openrefine-'));
  const options = ['-p', port, '-d', folder, '-m', '700M', '-x', 'refine.headless=true'];
  const child = spawn('openrefine', options, { detached: true, stdio: 'ignore' });
  const commands = `http://127.0.0.1:${port}/command/core`;
  const tokenOf = async () => (await (await fetch(`${commands}/get-csrf-token`)).json()).token;
  for (let tries = 0; ; tries += 1) {
    try {
      await tokenOf();
      break;
    } catch (error) {
      if (tries > 120) throw error;
      await setTimeout(1000);
    }
  }
  const token = await tokenOf();
  return {
    async post(command, body, query = {}) {
      const search = new URLSearchParams({ ...query, csrf_token: token });
      const answer = await fetch(`${commands}/${command}?${search}`, {
        method: 'POST',
        body,
        redirect: command.startsWith('create') ? 'manual' : 'follow',
      });
      const url = answer.headers.get('location');
      if (!answer.ok && url === null) throw new Error(`OpenRefine: ${await answer.text()}`);
      return { url, json: () => answer.json() };
    },
    end() {
      // The command starts the server as a child of its own.
      process.kill(-child.pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}
