/**
 * When npm started this process and is killed, npm ends the shell between the two, and this process would live on with
 * nobody to end it. It sees that its parent has become another, and takes that as the signal that was meant for it.
 */
export function stopWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  timer.unref();
}
