// Preloaded into measured processes: tells CPU time (µs) and peak memory (kB) at the end.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const { readFileSync, writeSync } = require('node:fs');
  let peak = maxRSS;
  try {
    // maxRSS begins with what the parent had; the kernel's own mark begins with this program.
    peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {}
  writeSync(2, `\nusage ${userCPUTime + systemCPUTime} ${peak}\n`);
});
