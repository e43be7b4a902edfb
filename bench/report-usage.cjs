// Preloaded into measured processes: tells CPU time (µs) and peak memory (kB) at the end.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, `\nusage ${userCPUTime + systemCPUTime} ${maxRSS}\n`);
});
