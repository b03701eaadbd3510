import { z } from 'zod';
import { conceptSchema } from '../src/domain/concept/concept';

/** The form of a concept as JSON Schema, for whoever writes one in a file (docs/concept.schema.json). */
export function conceptJsonSchema(): string {
  const schema = z.toJSONSchema(conceptSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'A concept of Rød Tråd', ...schema }, null, 2)}\n`;
}

export function run(): undefined {
  process.stdout.write(conceptJsonSchema());
}
