/** One sentence for whoever started the local tenant and cannot go on: what stands in the way, and what to do. */
export function explainFailure(error: unknown): string {
  const { code, message, port, path } = error as NodeJS.ErrnoException & { port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop that one, or choose another port with --port N.`;
    case 'ERR_SOCKET_BAD_PORT':
      return 'That is no port: give --port a number from 1 to 65534, since the port after it is taken too.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EEXIST':
    case 'ENOTDIR':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return `The folder for the data cannot be written (${path ?? message}): choose another with --data FOLDER.`;
    default:
      return `The local tenant could not start: ${message}`;
  }
}
