// Prefill and decode speed of node-llama-cpp. Usage: node measure.mjs MODEL.gguf THREADS DECODE_TOKENS LENGTH...
import { getLlama } from 'node-llama-cpp';

const [modelPath, threads, decodeTokens, ...lengths] = process.argv.slice(2);
const llama = await getLlama({ gpu: false, maxThreads: Number(threads), logLevel: 'error' });
const model = await llama.loadModel({ modelPath });
const speeds = [];
for (const length of lengths.map(Number)) {
  const context = await model.createContext({
    contextSize: length + Number(decodeTokens) + 64,
    threads: { ideal: Number(threads), min: Number(threads) },
  });
  const sequence = context.getSequence();
  const tokens = model.tokenize(textOf(length)).slice(0, length);
  const started = performance.now();
  let first = 0;
  let decoded = 0;
  for await (const _ of sequence.evaluate(tokens, { temperature: 0, yieldEogToken: true })) {
    if (decoded === 0) first = performance.now();
    decoded++;
    if (decoded === Number(decodeTokens)) break;
  }
  speeds.push({
    promptTokens: tokens.length,
    prefill: (tokens.length / (first - started)) * 1000,
    decode: ((decoded - 1) / (performance.now() - first)) * 1000,
  });
  await context.dispose();
}
process.stdout.write(`${JSON.stringify({ speeds, peakBytes: process.resourceUsage().maxRSS * 1024 })}\n`);
process.exit(0);

function textOf(tokens) {
  let text = `// ${tokens} tokens`;
  for (let line = 0; line * 12 < tokens + 50; line++) {
    text += `\nconst value${line} = compute(input[${line % 7}], "${(line * 7919) % 997}");`;
  }
  return text;
}
