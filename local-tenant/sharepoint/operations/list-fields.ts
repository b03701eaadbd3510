import { permission } from '../../store/permission-levels';
import { requireRight, securableOf } from '../access';
import { listOf, REST_PAGE, restInvalid, restNotFound, type RestOperation } from '../rest-operation';

/** Column formatting has no home in Graph. */
export const fieldUpdate: RestOperation = {
  name: 'field-update',
  method: 'MERGE',
  paths: ['/web/lists/{list}/fields/{field}'],
  evidence: 'documented',
  source: REST_PAGE,
  handle: (call) => {
    const list = listOf(call);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list), permission.manageLists);
    const name = call.parameters['field'] ?? '';
    if (!list.columns.some((column) => column.name === name))
      throw restNotFound(`Column '${name}' does not exist.`);
    const { CustomFormatter, ...others } = call.body;
    const unknown = Object.keys(others).filter((member) => !member.startsWith('__'));
    if (typeof CustomFormatter !== 'string' || unknown.length)
      throw restInvalid(`Only CustomFormatter can be changed here, not ${unknown.join(', ')}.`);
    const formatters = { ...list.settings.formatters, [name]: CustomFormatter };
    call.tenant.lists.save({ ...list, settings: { ...list.settings, formatters } });
    return undefined;
  },
};
