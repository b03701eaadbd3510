/** Good advice for the employee, the leader and HR (forms/coverage.md, row C6). */
export const flexibleGuides = {
  employee: [
    {
      da: 'Begynd med det, der er lykkedes. Det er lettere at bygge videre på end det, der mangler.',
      en: 'Begin with what went well. It is easier to build on than what is lacking.',
    },
    {
      da: 'Tag noter i løbet af året, så intet er glemt, når I mødes.',
      en: 'Make notes through the year, so that nothing is forgotten when you meet.',
    },
    {
      da: 'Sig til, hvis et tilvalgsemne er vigtigt for dig. I vælger emnerne sammen.',
      en: 'Say so if an optional topic matters to you. You choose the topics together.',
    },
  ],
  leader: [
    {
      da: 'Spørg nysgerrigt, og lyt længere, end du plejer. Din medarbejder skal tale mest.',
      en: 'Ask with curiosity, and listen longer than you usually do. Your employee should talk most.',
    },
    {
      da: 'Nævn konkrete situationer, når du roser. Så ved din medarbejder, hvad du gerne vil se mere af.',
      en: 'Name situations when you praise. Then your employee knows what you want to see more of.',
    },
    {
      da: 'Tal også om det svære, og gør det til et spørgsmål om, hvad der skal til.',
      en: 'Talk about what is difficult too, and make it a question of what it takes.',
    },
    {
      da: 'Hold målene tæt på det, enheden skal lykkes med, og aftal, hvornår I ser på dem igen.',
      en: 'Keep the goals close to what the unit is to succeed with, and agree when you look at them again.',
    },
  ],
  hr: [
    {
      da: 'Lad samarbejdsudvalget eller MED vælge emner og rammer, før runden åbner.',
      en: 'Let the cooperation committee choose topics and frame before the round opens.',
    },
    {
      da: 'Skift et tilvalgsemne ud fra år til år, så samtalen følger det, arbejdspladsen er optaget af.',
      en: 'Change an optional topic from year to year, so that the conversation follows what concerns the workplace.',
    },
    {
      da: 'Følg runden, og spørg lederne, hvad de mangler, i stedet for at tælle alene.',
      en: 'Follow the round, and ask the leaders what they lack instead of counting alone.',
    },
  ],
};
