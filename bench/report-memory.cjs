// Says on standard error how much memory a process had at most: node --require bench/report-memory.cjs program.js
process.on('exit', () => {
  process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`);
});
