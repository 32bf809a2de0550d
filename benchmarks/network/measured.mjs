import { readFileSync, writeFileSync } from 'node:fs';

/** Runs work once, with its time and the most memory that the process held meanwhile, in bytes. */
export async function measured(work) {
  forgetPeak();
  const start = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - start) / 1000, peak: peak() };
}

/** Linux can start the count anew; elsewhere the peak is that of the process so far. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // No such file, or no right to it.
  }
}

function peak() {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
