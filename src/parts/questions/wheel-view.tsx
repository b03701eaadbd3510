import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { pointOn, type Wheel } from '../../domain/concept/wheel';
import { parties, type Names, type Party } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';
import { useLocalText } from './local-text';

const SIZE = 260;
const RADIUS = 92;
const RINGS = [0.25, 0.5, 0.75, 1];

const useStyles = makeStyles({
  wheel: { display: 'grid', gap: '12px', justifyItems: 'center' },
  picture: { maxWidth: '360px', width: '100%', height: 'auto', forcedColorAdjust: 'auto' },
  ring: { fill: 'none', stroke: tokens.colorNeutralStroke2 },
  axis: { stroke: tokens.colorNeutralStroke2 },
  number: { fill: tokens.colorNeutralForeground2, fontSize: '11px' },
  employee: {
    fill: tokens.colorBrandBackground2,
    fillOpacity: 0.5,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
  },
  leader: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    strokeDasharray: '5 4',
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: '4px 8px 4px 0',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold },
  },
  apart: { fontWeight: tokens.fontWeightSemibold },
  key: { color: tokens.colorNeutralForeground2 },
});

export interface WheelViewProps {
  readonly wheel: Wheel;
  readonly names: Names;
}

/** Both ratings on the same axes, and the same in a table: nobody needs the picture. */
export function WheelView({ wheel, names }: WheelViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const title = useId();
  const of = { employee: firstName(names.employee), leader: firstName(names.leader) };
  const { axes } = wheel;
  return (
    <figure className={styles.wheel} aria-labelledby={title} style={{ margin: 0 }}>
      <Text id={title} weight="semibold">
        {say(wheel.name)}
      </Text>
      <svg className={styles.picture} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden focusable="false">
        <g transform={`translate(${SIZE / 2} ${SIZE / 2})`}>
          {RINGS.map((share) => (
            <polygon key={share} className={styles.ring} points={polygon(axes.map(() => share))} />
          ))}
          {axes.map((axis, index) => {
            const end = pointOn(index, axes.length, RADIUS);
            const label = pointOn(index, axes.length, RADIUS + 16);
            return (
              <g key={axis.name.da}>
                <line className={styles.axis} x2={end.x} y2={end.y} />
                <text
                  className={styles.number}
                  x={label.x}
                  y={label.y}
                  textAnchor="middle"
                  dominantBaseline="central"
                >
                  {index + 1}
                </text>
              </g>
            );
          })}
          {parties.map((party) => (
            <polygon key={party} className={styles[party]} points={polygon(sharesOf(wheel, party))} />
          ))}
        </g>
      </svg>
      <Text size={200} className={styles.key}>
        {t('meeting.wheel.key', of)}
      </Text>
      <table className={styles.table} aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{t('meeting.wheel.axis')}</th>
            <th scope="col">{of.employee}</th>
            <th scope="col">{of.leader}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ name, levels, required }, index) => (
            <tr key={name.da}>
              <th scope="row">
                {index + 1}. {say(name)}
                {required !== undefined && ` · ${t('meeting.wheel.required', { level: required })}`}
              </th>
              {parties.map((party) => (
                <td key={party} {...(isApart(levels) && { className: styles.apart })}>
                  {levels[party] ?? t('meeting.wheel.notRelevant')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const sharesOf = ({ axes }: Wheel, party: Party): number[] => axes.map(({ shares }) => shares[party] ?? 0);

const polygon = (shares: readonly number[]): string =>
  shares
    .map((share, index) => pointOn(index, shares.length, share * RADIUS))
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');

/** So far apart, the two see it differently (ui.md section 9.5). */
const GAP = 2;

const isApart = ({ employee, leader }: Wheel['axes'][number]['levels']): boolean =>
  employee !== undefined && leader !== undefined && Math.abs(Number(employee) - Number(leader)) >= GAP;
