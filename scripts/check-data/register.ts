import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RegisterFact } from './rule.ts';

const registerSchema = z.object({
  facts: z.array(z.object({ id: z.string(), priority: z.enum(['must', 'should', 'could']), label: z.string() })),
});

/** The facts the data is expected to cover. */
export function readRegister(): RegisterFact[] {
  return registerSchema.parse(JSON.parse(readFileSync(new URL('fact-register.json', import.meta.url), 'utf8'))).facts;
}
