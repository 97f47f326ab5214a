// Loaded into what serve.mjs runs: whatever asks it to end, asks as SIGTERM does.

const end = () => process.kill(process.pid, 'SIGTERM');

process.on('SIGHUP', end);
process.on('disconnect', end);
// Listening must not keep a program running that has finished.
process.channel?.unref();
