/**
 * What people type and the page that must come first. Written before the index was tuned, from what citizens, observers,
 * candidates' staff and journalists ask; the sources are the content itself and the words of the trade in three languages.
 * An expectation is an address without its language; several where they answer equally well. `#` of an answer is not compared.
 */
export type ExpectedQuery = readonly [query: string, first: string | readonly string[]];

const INSTRUCTION = '/documents/foreigners-instruction';
const PRESIDENT = '/elections/presidential-2024';
const PLAN = `${PRESIDENT}/calendar`;
const PARLIAMENT = '/elections/parliamentary-2020';
const CAMERAS = '/elections/rehearsal/cameras';

const row = (number: number) => `${PLAN}/${number}`;
const rows = (...numbers: number[]) => numbers.map(row);
const clause = (id: string) => `${INSTRUCTION}/2024-06-27/${id}`;
const executor = (id: string) => `${PLAN}/executors/${id}`;
const path = (id: string) => `${PLAN}/paths/${id}`;
const place = (constituency: number) => `${PARLIAMENT}/cameras/${constituency}`;
const precinct = (constituency: number, number: number) => `${PARLIAMENT}/cameras/${constituency}/${number}`;

/** Numbers: what people cite. */
const NUMBERS: readonly ExpectedQuery[] = [
  ['2.3', clause('2.3')], ['5.1.1', clause('5.1.1')], ['bənd 4.1.12', clause('4.1.12')], ['2.3-cü bənd', clause('2.3')], ['clause 1.2', clause('1.2')], ['1.5', clause('1.5')],
  ['57/2', precinct(57, 2)], ['57-2', precinct(57, 2)], ['məntəqə 113/9', precinct(113, 9)], ['57/2 saylı məntəqə', precinct(57, 2)], ['kürdəmir 2', precinct(57, 2)],
  ['row 17', row(17)], ['sıra 17', row(17)], ['sira 49', row(49)], ['17-ci sıra', row(17)],
  ['maddə 35.4', '/law/35.4'], ['madde 58.1', '/law/58.1'], ['article 112', '/law/112'], ['Seçki Məcəlləsi maddə 101', '/law/101'], ['статья 112', '/law/112'],
  ['14/50', `${INSTRUCTION}/2024-06-27`], ['qərar 14/50', `${INSTRUCTION}/2024-06-27`], ['6/48', `${INSTRUCTION}/2013-06-18`], ['7/16', PLAN], ['decision 7/16', PLAN],
  ['4193', [PRESIDENT, PLAN]], ['30/117', clause('7.1')], ['1.5-ci bənd', clause('1.5')], ['35.4-cü maddə', '/law/35.4'], ['56-cı maddə', '/law/56'], ['49-cu sıra', row(49)], ['dairə 57', place(57)], ['constituency 96', place(96)],
];

/** Days. */
const DAYS: readonly ExpectedQuery[] = [
  ['7 fevral', row(49)], ['7 February 2024', row(49)], ['fevralın 7-si', row(49)], ['2024-02-07', row(49)], ['07.02.2024', row(49)],
  ['9 fevral 2020', PARLIAMENT], ['18 iyun 2013', `${INSTRUCTION}/2013-06-18`], ['27 June 2024', `${INSTRUCTION}/2024-06-27`], ['24 mart', row(61)], ['8 avqust', row(63)], ['31 yanvar', row(46)],
];

/** The calendar plan, with all letters, without them, and in English. */
const PLAN_ROWS: readonly ExpectedQuery[] = [
  ['namizədlərin irəli sürülməsi', row(3)], ['namizedlerin ireli surulmesi', row(3)], ['nomination of candidates', row(3)],
  ['imza vərəqələri', row(5)], ['signature sheets', row(5)], ['seçici imzalarının toplanması', row(6)], ['imza toplamaq', row(6)], ['collecting signatures', row(6)],
  ['xüsusi seçki hesabı', row(16)], ['election fund bank account', row(16)], ['birinci ilkin maliyyə hesabatı', row(18)], ['ikinci ilkin maliyyə hesabatı', row(44)], ['yekun maliyyə hesabatı', row(60)], ['final financial report', row(60)],
  ['müşahidəçilərin qeydə alınması', row(10)], ['registration of observers', row(10)], ['vekil edilmis sexslerin qeydiyyati', row(20)],
  ['seçici siyahıları internetdə', row(22)], ['check my name in the voter list', [row(22), row(21), clause('3.1.2')]], ['qeydə alınmış namizədlərin siyahısı', row(25)],
  ['seçkiqabağı təşviqat', row(26)], ['seckiqabagi tesviqat', row(26)], ['when does campaigning start', row(26)], ['hərbi hissə', row(27)], ['xestexana', row(28)], ['voting in hospital', row(28)], ['gəmi', row(28)], ['prison', rows(28, 34)],
  ['səsvermə vəsiqəsi', [row(33), path('vote-away')]], ['de-registration card', [row(33), path('vote-away')]], ['exit-poll', [row(35), row(36), path('exit-poll')]], ['exit poll accreditation', rows(36, 35)],
  ['seçki bülletenlərinin hazırlanması', rows(45, 38)], ['bülleten', rows(45, 38)], ['ballot papers', rows(45, 38)], ['təşviqat lövhələri', row(39)], ['seçicilərə bildirişlər', row(46)],
  ['səsvermə', row(49)], ['when do polls open', row(49)], ['saat neçədə səsvermə başlayır', row(49)], ['seçki qutusu', row(49)], ['turnout', row(50)],
  ['ilkin nəticələr', row(56)], ['preliminary results', row(56)], ['dairə üzrə nəticələr', row(54)], ['Konstitusiya Məhkəməsi', row(59)], ['protokolun asılması', rows(53, 55)], ['televiziya', row(14)], ['treninq', rows(12, 13)], ['konsulluq', rows(37, 31, 15)],
];

/** Clauses and documents. */
const DOCUMENTS: readonly ExpectedQuery[] = [
  ['mətbuat azadlığı', clause('4.1.1')], ['freedom of the press', clause('4.1.1')], ['səsvermənin gizliliyi', clause('4.1.9')], ['secret ballot', clause('4.1.9')], ['mükafat', clause('4.1.14')], ['hədə-qorxu', clause('4.1.13')],
  ['ianə', clause('5.1.3')], ['donation', clause('5.1.3')], ['plakat', [clause('4.1.4'), row(14)]], ['freedom of assembly', clause('5.3')], ['xususi qeyd', clause('2.6')], ['Dövlət Miqrasiya Xidməti', [clause('2.2'), clause('2.3')]], ['State Migration Service', [clause('2.2'), clause('2.3')]],
  ['12 ayın azı 6 ayı', clause('2.1')], ['6 of 12 months', clause('2.1')], ['əcnəbilər bələdiyyə seçkilərində', [clause('1.2'), clause('1.1')]], ['stateless persons right to vote', clause('1.1')], ['şikayət', [clause('3.1.3'), clause('4.1.12')]], ['complaint', [clause('3.1.3'), clause('4.1.12')]],
  ['təlimat', INSTRUCTION], ['foreigners instruction', INSTRUCTION], ['təlimat 2013', `${INSTRUCTION}/2013-06-18`], ['webcam decision 2020', '/documents/webcams-decision-2020'], ['veb-kameraların quraşdırılması 2024', ['/documents/webcams-decision-2024', '/documents/webcams-decision-2024/2024/1']],
  ['Arifə Muxtarova', '/documents/webcams-decision-2024/2024'], ['documents', '/documents'],
];

/** Words in quotation marks stand together. */
const PHRASES: readonly ExpectedQuery[] = [
  ['"mətbuat azadlığına"', clause('4.1.1')], ['“signature sheets”', row(5)], ['"not later than 30 days"', clause('2.3')], ['«fikir azadlığını»', clause('5.3')], ['"ballot boxes"', row(49)], ['"səxslər"', `${INSTRUCTION}/2013-06-18/1.4`], ['səxslər', `${INSTRUCTION}/2013-06-18/1.4`], ['"de-registration"', [path('vote-away'), row(23), row(24), row(33)]],
];

/** Places, with the spellings that maps and newspapers use. */
const PLACES: readonly ExpectedQuery[] = [
  ['Kürdəmir', place(57)], ['kurdemir', place(57)], ['Kurdamir', place(57)], ['Goranboy', place(96)], ['Göyçay', place(88)], ['sheki', [place(113), place(114)]], ['imisli', place(79)], ['Absheron', place(45)], ['Ganja', [place(37), place(38), place(39), place(40)]],
  ['Sumgait', place(41)], ['Lankaran', place(73)], ['Zagatala', place(110)], ['Gabala', place(116)], ['Nakhchivan', [place(4), place(3)]], ['agdam', place(118)], ['Jalilabad', place(67)], ['Abşeron seçki dairəsi', place(45)],
];

/** Who acts. */
const EXECUTORS: readonly ExpectedQuery[] = [
  ['MSK', executor('central-election-commission')], ['CEC', executor('central-election-commission')], ['Central Election Commission', executor('central-election-commission')], ['Ədliyyə Nazirliyi', executor('ministry-of-justice')], ['dairə seçki komissiyaları', executor('constituency-election-commissions')],
  ['precinct election commission', executor('precinct-election-commissions')], ['political party', executor('political-party')], ['beynəlxalq müşahidəçi', executor('international-observer')], ['yerli icra hakimiyyeti', executor('local-executive-authority')], ['səfirlik', executor('heads-of-diplomatic-missions')],
];

/** Pages and tools. */
const PAGES: readonly ExpectedQuery[] = [
  ['may I vote', `${INSTRUCTION}/eligibility`], ['mən səs verə bilərəm', `${INSTRUCTION}/eligibility`], ['eligibility', `${INSTRUCTION}/eligibility`], ['what changed in the instruction', `${INSTRUCTION}/compare/2013-06-18/2024-06-27`], ['müqayisə', `${INSTRUCTION}/compare/2013-06-18/2024-06-27`],
  ['calendar', PLAN], ['təqvim planı', PLAN], ['planner', `${PLAN}/plan`], ['başqa səsvermə günü', `${PLAN}/plan`], ['subscribe', `${PLAN}/subscribe`], ['abunə', `${PLAN}/subscribe`], ['google calendar', `${PLAN}/subscribe`], ['how dates are counted', `${PLAN}/counting`], ['planda dəyişikliklər', `${PLAN}/changes`],
  ['how to become an observer', path('observe')], ['müşahidəçi olmaq', path('observe')], ['stand as a candidate', path('candidate')], ['namizəd olmaq', path('candidate')], ['vote abroad', path('vote-away')], ['xaricdə səs vermək', path('vote-away')], ['səslərin sayılması', path('follow-results')],
  ['cameras', [CAMERAS, '/about/cameras']], ['wall', `${CAMERAS}/wall`], ['divar', `${CAMERAS}/wall`], ['random sample', `${CAMERAS}/wall`], ['ledger', `${CAMERAS}/ledger`], ['jurnal', `${CAMERAS}/ledger`], ['notebook', `${CAMERAS}/notebook`], ['müşahidəçi dəftəri', `${CAMERAS}/notebook`],
  ['errata', '/about/errata'], ['open data', '/about/data'], ['açıq məlumat', '/about/data'], ['api', '/about/data'], ['embed', '/about/embedding'], ['iframe', '/about/embedding'], ['kamera nə göstərir', '/about/cameras'], ['report a camera', '/about/cameras'], ['privacy', ['/about', '/about/cameras']], ['məxfilik', ['/about', '/about/cameras']],
  ['presidential election 2024', PRESIDENT], ['prezident seçkiləri', PRESIDENT], ['milli meclis seckileri', PARLIAMENT], ['parliamentary election', PARLIAMENT], ['sınaq yayımı', '/elections/rehearsal'], ['seçkilər', '/elections'],
];

/** Slips of the finger, and words that look alike. */
const MISSPELT: readonly ExpectedQuery[] = [
  ['konstitusya mehkemesi', row(59)], ['kürdemr', place(57)], ['obsrver registration', row(10)], ['eligiblity', `${INSTRUCTION}/eligibility`], ['calender', PLAN], ['signiture sheets', row(5)], ['teşfiqat', row(26)], ['nominaton of candidates', row(3)],
  ['bülletn', rows(45, 38)], ['metbuat azatligi', clause('4.1.1')], ['preliminery results', row(56)], ['müşahidəçilərin qeydiyatı', row(10)], ['sesverme vesiqesi', [row(33), path('vote-away')]], ['sechki qutusu', row(49)], ['Эlection fund', [row(16), row(62)]],
];

/** Russian in its own letters and in Latin ones, and Azerbaijani in Cyrillic. */
const RUSSIAN: readonly ExpectedQuery[] = [
  ['выборы', '/elections'], ['vybory', '/elections'], ['выборы президента', PRESIDENT], ['парламентские выборы', PARLIAMENT], ['избиратель', [executor('citizen'), clause('3.1.1'), row(22)]], ['список избирателей', [row(22), row(21), row(34)]], ['наблюдатель', [path('observe'), row(10)]], ['nablyudatel', [path('observe'), row(10)]],
  ['кандидат', [path('candidate'), executor('presidential-candidate')]], ['бюллетень', rows(45, 38)], ['голосование', row(49)], ['агитация', row(26)], ['жалоба', [clause('3.1.3'), clause('4.1.12')]], ['иностранцы', [INSTRUCTION, clause('1.2')]], ['inostrantsy', [INSTRUCTION, clause('1.2')]],
  ['экзит-полл', [row(35), row(36), path('exit-poll')]], ['Центральная избирательная комиссия', executor('central-election-commission')], ['ЦИК', executor('central-election-commission')], ['веб-камеры', [CAMERAS, '/about/cameras']], ['сечкиләр', '/elections'],
];

/** Words of one language for a text of the other, and words of the street for words of the law. */
const SYNONYMS: readonly ExpectedQuery[] = [
  ['absentee ballot', [row(33), path('vote-away')]], ['seçici fəallığı', row(50)], ['bribe', [clause('4.1.16'), clause('4.1.14')]], ['rüşvət', [clause('4.1.16'), clause('4.1.14')]], ['embassy', executor('heads-of-diplomatic-missions')], ['billboards', row(39)],
  ['vote counting', path('follow-results')], ['opening of polling stations', row(49)], ['qeydiyyat vəsiqəsi xaricdə', path('vote-away')], ['deregistration', [row(33), path('vote-away')]], ['de-registration', [row(33), path('vote-away')]], ['qeydiyyatdan çıxma', [row(33), path('vote-away')]], ['qeydiyyatdançıxma', [row(33), path('vote-away')]], ['qeydiyyatdancixma', [row(33), path('vote-away')]],
  ['xarici vətəndaşlar', [INSTRUCTION, clause('1.2'), clause('2.3'), clause('5.3')]],
];

/** All of them. */
export const QUERIES: readonly ExpectedQuery[] = [...NUMBERS, ...DAYS, ...PLAN_ROWS, ...DOCUMENTS, ...PHRASES, ...PLACES, ...EXECUTORS, ...PAGES, ...MISSPELT, ...RUSSIAN, ...SYNONYMS];
