import fc from 'fast-check';
import { LONGEST_EMPLOYMENT_NUMBER } from '../../../src/domain/base/conversation-key';
import { matchPopulation } from '../../../src/domain/round/members';
import { parsePopulation } from '../../../src/domain/round/population-file';

const heading =
  'Ansættelsesnummer;Navn;Medarbejder;Samtaleleder;Enhed;Personalegruppe;Timer;Startdato;Stilling';
const maja =
  '104711;Maja Lindegaard;Maja.Lindegaard@aasund.example;henrik.oestergaard@aasund.example;Natur og Miljø;AC;37,00;1-8-2019;Miljøsagsbehandler';
const file = (...lines: readonly string[]) => [heading, ...lines].join('\r\n');

const problemsOf = (text: string) =>
  parsePopulation(text).problems.map(({ line, code, value, column }) =>
    [line, code, column ?? '-', value].join(' ').trim(),
  );
const withValue = (column: number, value: string) =>
  file(
    maja
      .split(';')
      .map((old, place) => (place === column ? value : old))
      .join(';'),
  );

describe('A population file', () => {
  it('is read as Danish Excel saves it', () => {
    const { rows, problems } = parsePopulation(`\uFEFF${file(maja)}\r\n\r\n`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        employmentNumber: '104711',
        name: 'Maja Lindegaard',
        employeeUpn: 'maja.lindegaard@aasund.example',
        leaderUpn: 'henrik.oestergaard@aasund.example',
        unit: 'Natur og Miljø',
        staffGroup: 'AC',
        weeklyHours: 37,
        startDate: '2019-08-01',
        position: 'Miljøsagsbehandler',
      },
    ]);
  });

  it('may have its columns in any order, under other names, with commas and quotes', () => {
    const text = [
      'Nærmeste leder,E-mail,"Tjenestenr.",FAGGRUPPE,Afdeling,Fulde navn',
      'b@x.dk,a@x.dk,7,"Pæd., SOSU","Hus ""Nord""\nog Syd",Å B',
    ].join('\n');
    expect(parsePopulation(text)).toEqual({
      problems: [],
      rows: [
        {
          line: 2,
          employmentNumber: '7',
          name: 'Å B',
          employeeUpn: 'a@x.dk',
          leaderUpn: 'b@x.dk',
          unit: 'Hus "Nord"\nog Syd',
          staffGroup: 'Pæd., SOSU',
        },
      ],
    });
  });

  it('holds two employments of one person, but no employment twice', () => {
    const second = maja.replace('104711', '104712');
    expect(parsePopulation(file(maja, second)).rows).toHaveLength(2);
    expect(problemsOf(file(maja, second, maja))).toEqual(['4 duplicate-employment employmentNumber 104711']);
  });

  it('has the line of a problem also below a value of two lines', () => {
    const broken = maja.replace('Natur og Miljø', '"Natur\r\nog Miljø"');
    expect(problemsOf(file(broken, maja.replace('104711', '104712').replace('37,00', 'fuld')))).toEqual([
      '4 bad-hours weeklyHours fuld',
    ]);
  });

  it.each([
    ['', ['1 no-rows -']],
    [heading, ['1 no-rows -']],
    [heading.replace('Enhed', 'Hus') + '\n' + maja, ['1 missing-column unit', '1 column-ignored - Hus']],
    [heading.replace('Stilling', 'Leder') + '\n' + maja, ['1 duplicate-column leaderUpn Leder']],
  ])('is refused with a heading like %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
    expect(parsePopulation(text).rows).toEqual([]);
  });

  it.each([
    [0, '', 'missing-value employmentNumber'],
    [4, ' ', 'missing-value unit'],
    [0, '47/11', 'bad-employment-number employmentNumber 47/11'],
    [0, 'Maja Lindegaard', 'bad-employment-number employmentNumber Maja Lindegaard'],
    [2, 'maja', 'not-an-address employeeUpn maja'],
    [3, 'henrik@', 'not-an-address leaderUpn henrik@'],
    [3, 'maja.lindegaard@AASUND.example', 'own-leader leaderUpn Maja.Lindegaard@aasund.example'],
    [6, '1924', 'bad-hours weeklyHours 1924'],
    [6, '61', 'bad-hours weeklyHours 61'],
    [7, '31-02-2019', 'bad-date startDate 31-02-2019'],
    [7, '1-8-19', 'bad-date startDate 1-8-19'],
    [4, 'Natur og Milj\uFFFD', 'unreadable-character unit Natur og Milj\uFFFD'],
    [8, 'Biolog;og;mere', 'too-many-values - mere'],
  ])('is refused with %j%s', (column, value, expected) => {
    expect(problemsOf(withValue(column, value))).toEqual([`2 ${expected}`]);
    expect(parsePopulation(withValue(column, value)).rows).toEqual([]);
  });

  it('L5: is refused where a value has more signs than there is room for', () => {
    const most = LONGEST_EMPLOYMENT_NUMBER;
    for (const number of ['1'.repeat(most + 1), '1'.repeat(200)]) {
      expect(problemsOf(withValue(0, number))).toEqual([`2 too-long-value employmentNumber ${number}`]);
      expect(parsePopulation(withValue(0, number)).rows).toEqual([]);
    }
    expect(problemsOf(withValue(0, '1'.repeat(most)))).toEqual([]);
    expect(problemsOf(withValue(4, 'N'.repeat(256)))).toEqual([`2 too-long-value unit ${'N'.repeat(256)}`]);
    expect(problemsOf(withValue(4, 'N'.repeat(255)))).toEqual([]);
  });

  it.each([
    ['01.08.2019', '2019-08-01'],
    ['29/2/2024', '2024-02-29'],
    ['2019-08-01', '2019-08-01'],
  ])('understands the date %s', (value, startDate) => {
    expect(parsePopulation(withValue(7, value)).rows).toMatchObject([{ startDate }]);
  });

  it('leaves out what is optional and not there', () => {
    const [row] = parsePopulation(withValue(6, '')).rows;
    expect(row).toMatchObject({ weeklyHours: undefined, startDate: '2019-08-01' });
  });

  it('never lets a CPR number become a key, and does not repeat it', () => {
    const refused = ['2 civil-registration-number employmentNumber'];
    expect(problemsOf(withValue(0, '010190-1234'))).toEqual(refused);
    expect(problemsOf(withValue(0, '0101901234'))).toEqual(refused);
    // One number of ten digits among others of another kind is an employment number.
    expect(problemsOf(file(maja, maja.replace('104711', '0101901234')))).toEqual([]);
  });

  it('only tells of columns that it does not know', () => {
    const { rows, problems } = parsePopulation(`${heading};Telefon\n${maja};12345678`);
    expect(problems).toEqual([{ line: 1, code: 'column-ignored', value: 'Telefon', strength: 'note' }]);
    expect(rows).toHaveLength(1);
  });

  it('answers any text without failing, and never with both rows and errors', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom(heading, maja, ';', '"', '\n', '\r\n', 'x', '\uFEFF'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { rows, problems } = parsePopulation(text);
        expect(rows.length > 0 && problems.some(({ strength }) => strength === 'error')).toBe(false);
        expect(rows.length > 0 || problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('A population matched with the directory', () => {
  const { rows } = parsePopulation(
    file(
      maja,
      maja.replace('104711', '104712').replace('Maja.', 'Ukendt.'),
      maja.replace('104711', '104713').replace('henrik.', 'hendrik.'),
    ),
  );
  const directory = new Map([
    ['maja.lindegaard@aasund.example', { id: 'id-maja', name: 'Maja L. Lindegaard' }],
    ['henrik.oestergaard@aasund.example', { id: 'id-henrik', name: 'Henrik Østergaard' }],
  ]);

  it('has the people under their ids and the names of the directory', () => {
    expect(matchPopulation(rows, directory).members).toEqual([
      {
        employmentNumber: '104711',
        employeeId: 'id-maja',
        leaderId: 'id-henrik',
        name: 'Maja L. Lindegaard',
        unit: 'Natur og Miljø',
        staffGroup: 'AC',
        weeklyHours: 37,
        startDate: '2019-08-01',
        position: 'Miljøsagsbehandler',
      },
    ]);
  });

  it('names the lines whose people nobody knows', () => {
    const { unknownEmployees, unknownLeaders } = matchPopulation(rows, directory);
    expect(unknownEmployees.map(({ line }) => line)).toEqual([3]);
    expect(unknownLeaders.map(({ line }) => line)).toEqual([4]);
  });
});
