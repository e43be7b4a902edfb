/** How much bytecode runs before the optimizing compiler looks at a function; the compiler's own figure is 67,584. */
const BUDGET = 1_000_000;

/**
 * Keeps the optimizing compiler of Node 20 from starting within the first moments, where a check of an ordinary
 * repository is over before the compiled code is; other versions decide by other figures and are left alone.
 */
export async function delayOptimizing(nodeVersion: string): Promise<void> {
  if (!nodeVersion.startsWith('20.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
