// Prints the most memory that a process took, on standard error: node --require bench/report-memory.cjs program.js
process.on('exit', () => {
  process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`);
});
