/** Good advice for the two, and for HR (forms/coverage.md, rows A2, A7 and A9). */
export const aalborgGuides = {
  employee: [
    {
      da: 'Tænk alle emner igennem på forhånd, også dem, du ikke skriver noget til. Det har din leder også lovet.',
      en: 'Think all topics through beforehand, also those you write nothing about. Your leader has promised that too.',
    },
    {
      da: 'Skemaet er en støtte. Tag gerne andre emner op.',
      en: 'The form is a support. Feel free to bring up other topics.',
    },
    {
      da: 'Læring er meget mere end kurser: nye opgaver, en makker ved siden af, et projekt eller tid til at læse.',
      en: 'Learning is much more than courses: new tasks, a partner beside you, a project or time to read.',
    },
    {
      da: 'Det lærte skal bruges for at blive siddende. Skriv, hvordan du øver dig bagefter.',
      en: 'What is learnt must be used to stay. Write how you practise afterwards.',
    },
  ],
  leader: [
    {
      da: 'Læs sidste års plan, før I mødes, og begynd med det, der blev til noget.',
      en: 'Read last year’s plan before you meet, and begin with what came true.',
    },
    {
      da: 'Hold målene op mod det, arbejdspladsen får brug for, så der er en rød tråd.',
      en: 'Hold the goals against what the workplace will need, so that there is a red thread.',
    },
    {
      da: 'Gå planen igennem flere gange om året, og udfyld dér de felter, der må vente.',
      en: 'Go through the plan several times a year, and fill in then the fields that must wait.',
    },
  ],
  hr: [
    {
      da: 'Aftal i hvert team, hvordan medarbejderrapporten bruges, før den hentes ind.',
      en: 'Agree in each team how the employee report is used before it is brought in.',
    },
    {
      da: 'Uddannelse, kurser og kontaktoplysninger rettes i personalesystemet. De ligger ikke her.',
      en: 'Education, courses and contact data are kept in the personnel system. They are not here.',
    },
  ],
};
