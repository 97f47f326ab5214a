/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Hands the signals that would end us to whom they concern, until the returned function is called.
 * @param {(signal: NodeJS.Signals) => void} onSignal
 */
export function catchSignals(onSignal) {
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}
