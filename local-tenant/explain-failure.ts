/** One sentence for whoever started the local tenant and cannot go on: what stands in the way, and what to do. */
export function explainFailure(error: unknown): string {
  const { code, message, port, path } = error as NodeJS.ErrnoException & { port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop that one, or choose another port with --port N.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `The folder for the data cannot be written (${path ?? message}): choose another with --data FOLDER.`;
    default:
      return `The local tenant could not start: ${message}`;
  }
}
