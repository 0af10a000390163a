// Loaded before a program: says on descriptor 3 what the process has used when it ends.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: maxRSS / 1024 };
  process.getBuiltinModule("node:fs").writeSync(3, JSON.stringify(usage));
});
