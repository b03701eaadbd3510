import { Dropdown, Field, Input, makeStyles, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useId } from 'react';
import { narrowest } from '../../ui/narrow';

export const usualLengths: readonly number[] = [30, 45, 60, 90, 120];

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '12px 16px',
    marginBottom: '20px',
  },
  field: { minWidth: '160px', [narrowest]: { width: '100%' } },
  control: { minWidth: 0, width: '100%' },
});

/** Where the two meet. The room is kept while the meeting is in Teams, for whoever changes back. */
export interface MeetingPlace {
  readonly online: boolean;
  readonly room: string;
}

export interface LengthAndPlaceProps {
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly place: MeetingPlace;
  readonly onPlace: (place: MeetingPlace) => void;
  /** A meeting that is booked keeps its place when it is moved. */
  readonly isPlaceAsked: boolean;
}

export function LengthAndPlace({ minutes, onMinutes, place, onPlace, isPlaceAsked }: LengthAndPlaceProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const roomId = useId();
  const lengths = [...new Set([...usualLengths, minutes])].toSorted((a, b) => a - b);
  const placeName = (online: boolean) => t(online ? 'booking.online' : 'booking.inPerson');
  return (
    <div className={styles.fields}>
      <Field label={t('booking.length')} className={styles.field}>
        <Dropdown
          className={styles.control}
          value={t('booking.minutes', { count: minutes })}
          selectedOptions={[String(minutes)]}
          onOptionSelect={(_, { optionValue }) => onMinutes(Number(optionValue))}
        >
          {lengths.map((length) => (
            <Option key={length} value={String(length)}>
              {t('booking.minutes', { count: length })}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {isPlaceAsked && (
        <Field label={t('booking.place')} className={styles.field}>
          <Dropdown
            className={styles.control}
            value={placeName(place.online)}
            selectedOptions={[String(place.online)]}
            onOptionSelect={(_, { optionValue }) => onPlace({ ...place, online: optionValue === 'true' })}
          >
            {[false, true].map((online) => (
              <Option key={String(online)} value={String(online)}>
                {placeName(online)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {isPlaceAsked && !place.online && (
        <Field label={t('booking.room')} className={styles.field}>
          <Input
            id={roomId}
            className={styles.control}
            value={place.room}
            onChange={(_, { value }) => onPlace({ ...place, room: value })}
          />
        </Field>
      )}
    </div>
  );
}
