import { pipeline } from 'node:stream/promises';
import { compileStandard } from '@bacthang/domain';
import { answerTo } from './answer.ts';
import { readArguments, USAGE } from './arguments.ts';
import { linesOf } from './lines.ts';

const asked = readArguments(process.argv.slice(2));
if (asked.kind === 'help') process.stdout.write(USAGE);
else if (asked.kind === 'wrong') stop(asked.complaint);
else {
  const compiled = compileStandard(asked.options);
  if (compiled.ok) {
    const { value } = compiled;
    await pipeline(
      process.stdin,
      // What a chunk of lines comes to goes out before the next chunk is read: memory stays the same however long it goes on.
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const lines of linesOf(chunks)) {
          yield lines.map((line) => answerTo(line, value, asked.receipt)).join('');
        }
      },
      process.stdout,
      { end: false },
    ).catch(leaveQuietly);
  } else stop(compiled.refusals.map(({ code, value: given }) => `${code} ${given ?? ''}`).join(', '));
}

function stop(complaint: string): void {
  process.stderr.write(`${complaint}\n\n${USAGE}`);
  process.exitCode = 2;
}

/** Who reads us may stop before the end, as `head` does. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
