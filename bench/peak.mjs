// Loaded before a program that is measured: writes down how much memory it had at most, and how long it computed.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const microseconds = userCPUTime + systemCPUTime;
  writeFileSync(process.env.PEAK_FILE, JSON.stringify({ kilobytes: maxRSS, microseconds }));
});
