/** Months in the nominative: 7 fevral 2024. */
export const MONTHS = ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'] as const;

/** Months in the genitive, as acts write dates: 2024-cü il fevralın 7-dək. */
export const MONTHS_GENITIVE = ['yanvarın', 'fevralın', 'martın', 'aprelin', 'mayın', 'iyunun', 'iyulun', 'avqustun', 'sentyabrın', 'oktyabrın', 'noyabrın', 'dekabrın'] as const;

/** Weekdays from Monday. */
export const WEEKDAYS = ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'] as const;
