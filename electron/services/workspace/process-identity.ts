import fs from 'node:fs';
import os from 'node:os';

/** Two readings of when the computer started may differ by this much and still be the same start. */
const startTolerance = 5 * 60_000;

function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** On Linux: this start of the computer and the tick the process began at, which no later process can share. */
function linuxStart(processId: number): string | null {
  const start = readText('/proc/sys/kernel/random/boot_id');
  const stat = readText(`/proc/${processId}/stat`);
  // proc(5): the name in brackets may hold anything; the start time is field 22, the twentieth after it.
  const began = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return start !== null && began !== undefined ? `${start.trim()}/${began}` : null;
}

function computerStartedAt(): number {
  return Date.now() - os.uptime() * 1000;
}

/**
 * When a process began, as text that only it can have: process numbers are used again. Where the system does not say,
 * when the computer started.
 */
export function processStart(processId: number): string {
  return linuxStart(processId) ?? `computer/${Math.round(computerStartedAt())}`;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Refused means that it is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process that gave `start` as its start is still running on this computer. */
export function isStillRunning(processId: number, start: string): boolean {
  if (!isRunning(processId)) return false;
  const computer = /^computer\/(\d+)$/.exec(start);
  if (!computer) return processStart(processId) === start;
  return Math.abs(Number(computer[1]) - computerStartedAt()) < startTolerance;
}
