const words = (text: string): [string, ...string[]] => {
  const [first = '', ...others] = text.trim().split(/\s+/);
  return [first, ...others];
};

/** Given names of a Danish workplace; some of them written with letters that not every system knows. */
export const givenNames = words(`
  Anne Mette Kirsten Hanne Anna Helle Susanne Lene Maria Marianne Inge Karen Lone Camilla Pia Louise Charlotte Jette
  Gitte Tina Lotte Hanna Birgitte Julie Ida Emma Sofie Freja Laura Mathilde Cecilie Signe Trine Stine Rikke Maiken
  Åse Bodil Sølvi Ragnhild Jytte Vibeke Ulla Dagny Grethe Merete Annette Malene Nina Sanne Sara Katrine Tove Ditte
  Peter Jens Lars Michael Henrik Thomas Søren Jan Christian Martin Niels Anders Morten Jesper Hans Mads Rasmus Per
  Ole Christoffer Bo Jørgen Frederik Emil Magnus Oliver William Noah Valdemar Kasper Nikolaj Tobias Bjarne Åge Børge
  Aksel Esben Gorm Jeppe Kjeld Lasse Mikkel Mogens Oskar Palle Rune Steen Troels Ulrik Viggo Øjvind Torkil Asger
`);

export const surnames = words(`
  Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen
  Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Mikkelsen Lauritsen Frederiksen
  Holm Laursen Schmidt Eriksen Clausen Simonsen Svendsen Andreasen Iversen Jeppesen Nissen Lassen Bech Kjær Østerby
  Ågård Højgaard Nørgaard Søgaard Kjeldgaard Bjerregaard Vestergaard Overgaard Lindholm Bundgaard Brøndum Fæster
  Grøn Høgh Kloster Lund Munk Præst Skov Thorup Toft Ulstrup Vinther Yde Ægidius Øster Aaberg Bisgaard Dalsgaard Enevoldsen
`);

/** People from other countries, with names as their countries write them. */
export const foreignNames = [
  {
    given: words('Ayşe Mehmet Elif Emre Gülşen Özlem İbrahim'),
    family: words('Yılmaz Şahin Çelik Aydın Öztürk'),
  },
  {
    given: words('Małgorzata Paweł Łukasz Zofia Wojciech'),
    family: words('Wójcik Kamiński Dąbrowski Żak Nowak'),
  },
  { given: words('Ahmad Layla Youssef Noura Omar Hala'), family: words('Al-Hassan Haddad El-Sayed Darwish') },
  { given: words('Thị-Hoa Đức Ngọc Minh Hải'), family: words('Lê Đặng Huỳnh Phạm Võ') },
  {
    given: words('Olena Taras Yuliia Andrii Nataliia'),
    family: words('Shevchenko Melnyk Tkachenko Kravets'),
  },
  {
    given: words('Ștefan Ioana Mihăiță Andreea Cătălin'),
    family: words('Popescu Ionescu Țurcanu Dumitrașcu'),
  },
  { given: words('Amina Abdi Hodan Faduma Yusuf'), family: words('Warsame Hirsi Farah Abdullahi') },
  { given: words('Guðrún Þór Sigríður Kári'), family: words('Einarsdóttir Þorsteinsson Magnúsdóttir') },
] as const;
