import { recognisePressure } from '@/pressure/english';

/** One line of output, without its end: what a line of chat was recognised as, as JSON. */
export function tacticLine(line: string): string {
  const finding = recognisePressure(line);
  return JSON.stringify({ line, tactic: finding?.tactic ?? null, strong: finding?.strong ?? false });
}

/** `npm run -s tactics < chat.txt`: one line of JSON for each line of chat on standard input, empty ones too. */
export async function main(): Promise<void> {
  let isOpen = true;
  // Whoever reads may stop early, as `head` does.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') throw new Error(code);
    isOpen = false;
  });
  let batch: string[] = [];
  const flush = async () => {
    const text = batch.map((line) => `${line}\n`).join('');
    batch = [];
    // Waits for a slow reader, so that a large file is not held in memory.
    if (text && isOpen) await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
  };
  for await (const line of linesOf(process.stdin)) {
    if (!isOpen) break;
    batch.push(tacticLine(line));
    if (batch.length >= 1000) await flush();
  }
  await flush();
}

/** Lines by line feeds alone: chat may hold the separators at which `readline` breaks a line as well. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of input.setEncoding('utf8')) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest) yield rest;
}
