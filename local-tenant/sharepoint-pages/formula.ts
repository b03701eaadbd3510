/** A value of SharePoint's formatting expressions. */
export type FormulaValue = string | number | boolean;

export interface FormulaContext {
  readonly currentField: FormulaValue;
  readonly field: (name: string) => FormulaValue;
  /** Milliseconds. */
  readonly now: number;
}

/** What the expression uses is not among what is known here, and is shown as unknown. */
export class UnknownFormula extends Error {}

type Token = { readonly kind: 'number' | 'text' | 'name' | 'sign'; readonly text: string };

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|'(?<text>[^']*)'|(?<name>@[A-Za-z]+|\[\$[A-Za-z0-9_]+\]|[A-Za-z]+)|(?<sign>==|!=|<=|>=|&&|\|\||[<>+\-*/(),]))/y;

/**
 * The part of SharePoint's expression syntax that our column formats use
 * (learn.microsoft.com/sharepoint/dev/declarative-customization/formatting-syntax-reference).
 * @throws UnknownFormula
 */
export function evaluateFormula(formula: string, context: FormulaContext): FormulaValue {
  const reader = new Reader(tokensOf(formula), context);
  const value = reader.expression(0);
  reader.end();
  return value;
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (formula.slice(pattern.lastIndex).trim() !== '') {
    const at = pattern.lastIndex;
    const found = pattern.exec(formula)?.groups;
    if (!found) throw new UnknownFormula(formula.slice(at));
    const [kind, text] = Object.entries<string | undefined>(found).find(([, part]) => part !== undefined)!;
    tokens.push({ kind: kind as Token['kind'], text: text ?? '' });
  }
  return tokens;
}

const STRENGTH: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: FormulaContext,
  ) {}

  expression(weakest: number): FormulaValue {
    let left = this.operand();
    for (;;) {
      const sign = this.tokens[this.at];
      const strength = sign?.kind === 'sign' ? STRENGTH[sign.text] : undefined;
      if (!sign || strength === undefined || strength <= weakest) return left;
      this.at += 1;
      left = combined(sign.text, left, this.expression(strength));
    }
  }

  end(): void {
    const rest = this.tokens[this.at];
    if (rest) throw new UnknownFormula(rest.text);
  }

  private operand(): FormulaValue {
    const token = this.tokens[this.at++];
    if (!token) throw new UnknownFormula('');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'text') return token.text;
    if (token.text === '(') return this.closed(this.expression(0));
    if (token.kind === 'name') return this.named(token.text);
    throw new UnknownFormula(token.text);
  }

  private named(name: string): FormulaValue {
    if (name === '@currentField') return this.context.currentField;
    if (name === '@now') return this.context.now;
    if (name.startsWith('[$')) return this.context.field(name.slice(2, -1));
    if (name === 'true' || name === 'false') return name === 'true';
    if (this.tokens[this.at]?.text !== '(') throw new UnknownFormula(name);
    this.at += 1;
    return called(name, this.arguments());
  }

  private arguments(): FormulaValue[] {
    const values = [this.expression(0)];
    while (this.tokens[this.at]?.text === ',') {
      this.at += 1;
      values.push(this.expression(0));
    }
    return this.closed(values);
  }

  private closed<Value>(value: Value): Value {
    if (this.tokens[this.at++]?.text !== ')') throw new UnknownFormula(')');
    return value;
  }
}

function combined(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (sign) {
    case '||':
      return Boolean(left) || Boolean(right);
    case '&&':
      return Boolean(left) && Boolean(right);
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '+':
      return typeof left === 'string' || typeof right === 'string'
        ? String(left) + String(right)
        : Number(left) + Number(right);
    case '-':
      return Number(left) - Number(right);
    case '*':
      return Number(left) * Number(right);
    default:
      return Number(left) / Number(right);
  }
}

const COPENHAGEN_DAY = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
});

const dayOf = (date: Date) => (Number.isNaN(date.getTime()) ? String(date) : COPENHAGEN_DAY.format(date));

function called(name: string, values: readonly FormulaValue[]): FormulaValue {
  const [first = '', second = '', third = ''] = values;
  switch (name) {
    case 'if':
      return first ? second : third;
    case 'Number':
      return first === '' ? 0 : Number(first);
    case 'toString':
      return String(first);
    case 'toLocaleDateString':
      return dayOf(new Date(typeof first === 'boolean' ? NaN : first));
    default:
      throw new UnknownFormula(name);
  }
}
