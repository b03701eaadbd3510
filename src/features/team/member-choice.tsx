import { Dropdown, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { sentBackReasons, type Decision, type TeamMember } from '../../domain/round/team';
import { narrow } from '../../ui/narrow';

const CHOICES = ['in', 'taken-out', ...sentBackReasons] as const;

export type Choice = (typeof CHOICES)[number];

export function decisionOf(choice: Choice): Decision {
  return choice === 'in' || choice === 'taken-out' ? choice : { sentBack: choice };
}

const useStyles = makeStyles({
  member: {
    display: 'grid',
    gridTemplateColumns: '1fr 240px',
    alignItems: 'center',
    gap: '4px 16px',
    paddingBlock: '8px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: '1fr' },
  },
  name: { display: 'grid' },
  quiet: { color: tokens.colorNeutralForeground2 },
  choice: { minWidth: 0, width: '100%' },
});

export interface MemberChoiceProps {
  readonly member: TeamMember;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One employee with what the leader says of it. */
export function MemberChoice({ member: { name, position, unit }, choice, onChoose }: MemberChoiceProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <li className={styles.member}>
      <div className={styles.name}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.quiet}>
          {[position, unit].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Dropdown
        className={styles.choice}
        aria-label={t('team.member', { name })}
        value={t(`team.choices.${choice}`)}
        selectedOptions={[choice]}
        onOptionSelect={(_, { optionValue }) =>
          onChoose(CHOICES.find((known) => known === optionValue) ?? 'in')
        }
      >
        {CHOICES.map((known) => (
          <Option key={known} value={known}>
            {t(`team.choices.${known}`)}
          </Option>
        ))}
      </Dropdown>
    </li>
  );
}
