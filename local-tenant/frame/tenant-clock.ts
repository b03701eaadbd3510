const danishParts = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** "mandag 1. februar 2027 kl. 8.00": Danish writes the hour without a leading zero, which Intl does not. */
export function danishTime(instant: Date): string {
  const parts = danishParts.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('weekday')} ${part('day')}. ${part('month')} ${part('year')}`;
  return `${day} kl. ${Number(part('hour'))}.${part('minute')}`;
}
