import { ESLint } from 'eslint';
import ts from 'typescript';

/**
 * Types and rules, for `npm run lint`. Both ask the compiler the same questions, so they share one program; each reading the
 * project for itself takes a third longer.
 */
const program = readProgram('tsconfig.json');
const diagnostics = ts.getPreEmitDiagnostics(program);
if (diagnostics.length > 0) {
  console.error(
    ts.formatDiagnosticsWithColorAndContext(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
      getNewLine: () => ts.sys.newLine,
    }),
  );
}

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { project: null, programs: [program] } },
  },
});
const results = await eslint.lintFiles(['.']);
const formatter = await eslint.loadFormatter('stylish');
const found = await formatter.format(results);
if (found) console.error(found);
if (diagnostics.length > 0 || found) process.exitCode = 1;

function readProgram(configFile: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(configFile, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, ts.sys.newLine));
    },
  });
  if (!config) throw new Error(`${configFile} cannot be read.`);
  // The rules walk from a place in the code to what stands around it.
  const host = ts.createCompilerHost(config.options, true);
  return ts.createProgram({
    rootNames: config.fileNames,
    options: config.options,
    configFileParsingDiagnostics: config.errors,
    host,
  });
}
