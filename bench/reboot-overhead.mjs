// Says what the reboot test adds to the guest's own time, from the phase timings of results.
// Usage: node bench/reboot-overhead.mjs RESULT.json…
import { readFileSync } from 'node:fs';

/** Phases in which the host does what it would do without a test: it boots, it is set up, it reboots. */
const work = ['boot', 'cloud-init', 'apply', 'settle', 'reboot'];
/**
 * Phases in which the host itself is all that is waited for, and the milliseconds between two looks at it: so much longer than
 * the host needs may such a phase be, and it is counted as added.
 */
const waiting = (accelerator) => ({ 'cloud-init': 1000, settle: accelerator === 'kvm' ? 200 : 2000 });

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node bench/reboot-overhead.mjs RESULT.json…');
  process.exit(2);
}
for (const file of files) console.log(`${file}\n\n${tableOf(JSON.parse(readFileSync(file, 'utf8')))}\n`);

function tableOf(result) {
  const looks = waiting(result.accelerator);
  const phases = result.phases.filter(({ kind, outcome }) => work.includes(kind) && outcome === 'passed');
  const parts = phases.map(({ id, kind, durationMs, guestMs }) => ({
    id,
    all: durationMs,
    guest: kind in looks ? Math.max(0, durationMs - looks[kind]) : (guestMs ?? 0),
  }));
  const sum = { id: 'together', all: total(parts, 'all'), guest: total(parts, 'guest') };
  const rows = [...parts, sum].map(
    ({ id, all, guest }) =>
      `| ${id} | ${seconds(all)} | ${seconds(guest)} | ${seconds(all - guest)} | ${((100 * (all - guest)) / guest).toFixed(1)} % |`,
  );
  const looking = result.phases.filter(({ kind }) => !work.includes(kind)).map(({ durationMs }) => durationMs);
  return [
    '| Phase | Seconds | The guest and its playbooks | Added | Share |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    '',
    `Looking (isolation, the state twice, ports, verify, drift, diagnostics): ${seconds(looking.reduce((a, b) => a + b, 0))} s.`,
  ].join('\n');
}

function total(parts, key) {
  return parts.reduce((sum, part) => sum + part[key], 0);
}

function seconds(ms) {
  return (ms / 1000).toFixed(1);
}
