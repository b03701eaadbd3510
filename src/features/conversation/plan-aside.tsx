import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { PlanThread, type PlanThreadProps } from '../../parts/plan/plan-thread';
import { ReaderBadge } from '../../parts/readers/reader-badge';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginBottom: '12px',
  },
  drawer: { width: 'min(420px, 100vw)', containerName: 'shell', containerType: 'inline-size' },
  body: { paddingBottom: '24px' },
});

interface PlanProps extends PlanThreadProps {
  readonly opened: OpenedConversation;
}

/** Planen beside the topic. */
export function PlanAside({ opened, ...thread }: PlanProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <aside aria-labelledby="growing-plan">
      <Card>
        <div className={styles.head}>
          <Heading level={2} id="growing-plan">
            {t('meeting.plan')}
          </Heading>
          <Readers opened={opened} />
        </div>
        <PlanThread {...thread} />
      </Card>
    </aside>
  );
}

interface PlanDrawerProps extends PlanProps {
  readonly isShown: boolean;
  readonly onClose: () => void;
}

/** Where there is no room beside the topic, the plan lies over it. */
export function PlanDrawer({ opened, isShown, onClose, ...thread }: PlanDrawerProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <OverlayDrawer
      className={styles.drawer}
      position="end"
      open={isShown}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={t('meeting.closePlan')}
              onClick={onClose}
            />
          }
        >
          {t('meeting.plan')}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <div className={styles.head}>
          <Readers opened={opened} />
        </div>
        <PlanThread {...thread} />
      </DrawerBody>
    </OverlayDrawer>
  );
}

function Readers({ opened: { conversation, names } }: { readonly opened: OpenedConversation }) {
  return <ReaderBadge thing="plan" party={conversation.party} people={conversation.item} names={names} />;
}
