import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import type { Party } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** T49, or that what is thought of stays with whoever thought of it. */
export function NotShared({ of, opened }: { readonly of: Party; readonly opened: OpenedConversation }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { conversation, names } = opened;
  const { concept, party } = conversation;
  const name = firstName(names[of]);
  const words =
    concept.sharing === 'own-notes'
      ? of === party
        ? ''
        : t('meeting.ownNotesOnly', { name })
      : of === party
        ? t('meeting.notSharedOwn')
        : t(concept.sharing === 'together' ? 'meeting.notSharedTogether' : 'meeting.notShared', { name });
  return <Text className={styles.quiet}>{words}</Text>;
}
