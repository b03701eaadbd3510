import { tokens } from '@fluentui/react-components';
import { ClockRegular, WarningRegular } from '@fluentui/react-icons';
import type { CSSProperties, ReactNode } from 'react';
import { z } from 'zod';
import { evaluateFormula, UnknownFormula, type FormulaContext } from './formula';
import { texts } from './texts';

const elementSchema = z.strictObject({
  $schema: z.string().optional(),
  elmType: z.enum(['div', 'span', 'a']),
  attributes: z.record(z.string(), z.string()).optional(),
  style: z.record(z.string(), z.string()).optional(),
  txtContent: z.string().optional(),
  get children() {
    return z.array(elementSchema).optional();
  },
});

type FormatElement = z.infer<typeof elementSchema>;

/** Icons of SharePoint's font by the names that our formats use. */
const icons: Readonly<Record<string, ReactNode>> = { Warning: <WarningRegular />, Clock: <ClockRegular /> };

/** SharePoint's own classes, as far as our formats use them. */
const classStyles: Readonly<Record<string, CSSProperties>> = {
  'sp-css-borderRadius-full': { borderRadius: tokens.borderRadiusCircular },
  'sp-css-backgroundColor-BgLightGray': { backgroundColor: tokens.colorNeutralBackground4 },
  'sp-field-severity--warning': { color: tokens.colorStatusWarningForeground2 },
  'ms-fontColor-neutralPrimary': {},
};

export interface FormattedProps {
  /** The column's CustomFormatter. */
  readonly format: string;
  readonly context: FormulaContext;
}

/** A value by its column's format; a part of the format that is not known here is shown as unknown. */
export function Formatted({ format, context }: FormattedProps) {
  try {
    return elementOf(elementSchema.parse(JSON.parse(format)), context);
  } catch (error) {
    if (!(error instanceof UnknownFormula) && !(error instanceof z.ZodError)) throw error;
    return <em>{texts.unknownFormat}</em>;
  }
}

function elementOf(element: FormatElement, context: FormulaContext): ReactNode {
  const { elmType: Tag, attributes = {}, style = {}, txtContent, children = [] } = element;
  const said = (text: string) =>
    text.startsWith('=') ? String(evaluateFormula(text.slice(1), context)) : text;
  const { class: classes = '', iconName = '', ...others } = attributes;
  const [unknown] = Object.keys(others);
  if (unknown) throw new UnknownFormula(unknown);
  const icon = said(iconName);
  if (icon && !icons[icon]) throw new UnknownFormula(icon);
  const look = said(classes)
    .split(' ')
    .filter(Boolean)
    .map((name) => {
      const known = classStyles[name];
      if (!known) throw new UnknownFormula(name);
      return known;
    });
  return (
    <Tag style={Object.assign({}, ...look, inReact(style)) as CSSProperties}>
      {icon && icons[icon]}
      {txtContent !== undefined && said(txtContent)}
      {children.map((child, index) => (
        <span key={index}>{elementOf(child, context)}</span>
      ))}
    </Tag>
  );
}

/** `padding-right` is `paddingRight` in React. */
function inReact(style: Readonly<Record<string, string>>): CSSProperties {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
