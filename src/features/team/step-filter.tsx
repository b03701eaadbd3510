import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { courseSteps, type CourseStep } from '../../domain/conversation/course';
import { narrowest } from '../../ui/narrow';

const useStyles = makeStyles({
  filter: { minWidth: '150px', [narrowest]: { width: '100%' } },
});

const ALL = 'all';

export interface StepFilterProps {
  readonly step: CourseStep | undefined;
  readonly onChoose: (step: CourseStep | undefined) => void;
}

/** Those who stand at one step of the course. */
export function StepFilter({ step, onChoose }: StepFilterProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const nameOf = (value: string) => {
    const known = courseSteps.find((other) => other === value);
    return known ? t(`conversation.course.shortSteps.${known}`) : t('conversation.team.allSteps');
  };
  return (
    <Dropdown
      className={styles.filter}
      aria-label={t('conversation.team.filter')}
      value={nameOf(step ?? ALL)}
      selectedOptions={[step ?? ALL]}
      onOptionSelect={(_, { optionValue }) => onChoose(courseSteps.find((other) => other === optionValue))}
    >
      {[ALL, ...courseSteps].map((value) => (
        <Option key={value} value={value}>
          {nameOf(value)}
        </Option>
      ))}
    </Dropdown>
  );
}
