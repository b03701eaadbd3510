import { commands } from './commands';

/** Every command of `package.json` that takes options: `tsx dev/run.ts NAME …`. */
const [name = '', ...args] = process.argv.slice(2);
process.exitCode = await commands[name as keyof typeof commands](args);
