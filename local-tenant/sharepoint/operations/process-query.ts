import { randomUUID } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { GraphError, notImplemented } from '../../graph/errors';
import { permission } from '../../store/permission-levels';
import { requireItemChange } from '../access';
import { parametersOf, targetOf } from '../csom/object-paths';
import { attributeOf, childrenOf, readXml } from '../csom/xml';
import { valueOfText } from '../form-values';
import { restInvalid, type RestCall, type RestOperation } from '../rest-operation';
import { changeItem, overwriteItem } from '../write-item';

/** What a client object model says of itself; the numbers are those of its protocol. */
const VERSIONS = { SchemaVersion: '15.0.0.0', LibraryVersion: '16.0.0.0' };

/** The client object model, as far as it changes an item in the three ways that differ in the traces they leave. */
export const processQuery: RestOperation = {
  name: 'client-process-query',
  method: 'POST',
  paths: ['/client.svc/processquery'],
  evidence: 'assumed',
  source: 'https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms461526(v=office.15)',
  difference:
    'At `/_vti_bin/client.svc/ProcessQuery`. Of the object model only a list item’s SetFieldValue, ParseAndSetFieldValue, Update, UpdateOverwriteVersion and SystemUpdate, with the item named by its identity or by web, list and number; nothing can be read back. That who may edit an item may also do so by SystemUpdate is assumed: the most that an attacker could hope for.',
  handle: (call) => {
    const body: unknown = call.body;
    if (!(body instanceof Uint8Array)) throw restInvalid('The request is no XML.');
    const request = readXml(new TextDecoder().decode(body));
    try {
      new Query(call, request).run();
    } catch (error) {
      if (!(error instanceof GraphError) || error.status === 501) throw error;
      return [answerOf(error)];
    }
    return [answerOf()];
  },
};

/** The protocol answers 200 whatever happened, and says in it what went wrong. */
function answerOf(error?: GraphError): Record<string, unknown> {
  const TraceCorrelationId = randomUUID();
  const ErrorTypeName =
    error?.status === 403 ? 'System.UnauthorizedAccessException' : 'Microsoft.SharePoint.SPException';
  const ErrorInfo = error && {
    ErrorMessage: error.message,
    ErrorValue: null,
    TraceCorrelationId,
    ErrorCode: error.status === 403 ? -2147024891 : -1,
    ErrorTypeName,
  };
  return { ...VERSIONS, ErrorInfo: ErrorInfo ?? null, TraceCorrelationId };
}

/** The actions of one request in their order; values wait until an update of their item. */
class Query {
  private readonly paths: readonly Element[];
  private readonly waiting = new Map<string, Record<string, unknown>>();

  constructor(
    private readonly call: RestCall,
    private readonly request: Element,
  ) {
    this.paths = childrenOf(request, 'ObjectPaths');
  }

  run(): void {
    for (const action of childrenOf(this.request, 'Actions')) {
      const [name, path] = [attributeOf(action, 'Name'), attributeOf(action, 'ObjectPathId')];
      // Only makes sure that the object is known; the update looks for it anyway.
      if (action.nodeName === 'ObjectPath') continue;
      if (action.nodeName !== 'Method') throw notImplemented('CSOM', `${action.nodeName} ${name}`);
      if (name === 'SetFieldValue' || name === 'ParseAndSetFieldValue') this.keep(path, action);
      else this.update(path, name);
    }
  }

  private keep(path: string, action: Element): void {
    const [field, value] = parametersOf(action);
    if (!field || !value) throw restInvalid('A field needs a name and a value.');
    const { list } = targetOf(this.call, this.paths, path);
    const name = textOf(field);
    const parsed =
      attributeOf(action, 'Name') === 'ParseAndSetFieldValue'
        ? valueOfText(list, name, textOf(value))
        : typedValue(value);
    this.waiting.set(path, { ...this.waiting.get(path), [name]: parsed });
  }

  private update(path: string, name: string): void {
    const { tenant, token } = this.call;
    const { list, item } = targetOf(this.call, this.paths, path);
    requireItemChange(this.call, list, item, permission.editListItems);
    const values = this.waiting.get(path) ?? {};
    const { editorId, modifiedAt } = item;
    if (name === 'Update') changeItem(tenant, token, list, item, values);
    else if (name === 'UpdateOverwriteVersion') overwriteItem(tenant, token, list, item, values);
    else if (name === 'SystemUpdate')
      overwriteItem(tenant, token, list, item, values, { editorId, modifiedAt });
    else throw notImplemented('CSOM', name);
    this.waiting.delete(path);
  }
}

const textOf = ({ textContent }: Element): string => textContent ?? '';

function typedValue(element: Element): unknown {
  const [type, text] = [attributeOf(element, 'Type'), textOf(element)];
  if (type === 'Null') return null;
  if (type === 'Boolean') return text === 'true';
  return type === 'Number' || type.startsWith('Int') ? Number(text) : text;
}
