/**
 * Requests a second and how long they take, of pages of a running Fineprint, on kept-alive connections.
 *
 *   npx tsx bench/page-load.ts http://127.0.0.1:3000 [seconds] [connections] /c/C-1 /p/P-1
 */
import { Agent, get } from "node:http";

const [base = "http://127.0.0.1:3000", seconds = "10", connections = "20", ...paths] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const wanted = paths.length > 0 ? paths : ["/platforms"];

function ask(path: string): Promise<{ ms: number; status: number }> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(`${base}${path}`, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      response.resume();
      response.on("end", () => resolve({ ms: performance.now() - begun, status: response.statusCode ?? 0 }));
    });
    request.on("error", reject);
  });
}

for (const path of wanted) {
  const first = await ask(path);
  const took: number[] = [];
  let failed = 0;
  const end = performance.now() + Number(seconds) * 1_000;
  const reader = async () => {
    while (performance.now() < end) {
      const { ms, status } = await ask(path);
      took.push(ms);
      if (status !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: Number(connections) }, reader));
  took.sort((a, b) => a - b);
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `${path}: ${Math.round(took.length / Number(seconds))} requests/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, p99.9 ${at(0.999)} ms, first ${first.ms.toFixed(0)} ms, ${failed} not 200\n`,
  );
}
agent.destroy();
