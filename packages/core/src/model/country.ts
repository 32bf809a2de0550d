import type { Level } from './event-type.js';
import { foldName } from './fold-name.js';
import { once } from './once.js';

/** ISO 3166-1: alpha-2 followed by alpha-3; XK as the EU writes Kosovo. */
const isoCodes =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE';

/** English names as the platform writes them, so that most European registers need no list of the platform: opening one takes ten milliseconds. */
const commonNames =
  'Austria=AT;Belgium=BE;Bulgaria=BG;Croatia=HR;Cyprus=CY;Czechia=CZ;Denmark=DK;Estonia=EE;Finland=FI;France=FR;Germany=DE;Greece=GR;Hungary=HU;Ireland=IE;Italy=IT;Latvia=LV;Lithuania=LT;Luxembourg=LU;Malta=MT;Netherlands=NL;Poland=PL;Portugal=PT;Romania=RO;Slovakia=SK;Slovenia=SI;Spain=ES;Sweden=SE;United Kingdom=GB;Norway=NO;Iceland=IS;Liechtenstein=LI;Switzerland=CH;Serbia=RS;Ukraine=UA;Albania=AL;Montenegro=ME;North Macedonia=MK;United States=US';

/** Short, former and customary names, and the two codes that the EU writes in its own way. */
const otherNames =
  'EL=GR;UK=GB;Great Britain=GB;Britain=GB;England=GB;Scotland=GB;Wales=GB;Northern Ireland=GB;USA=US;United States of America=US;America=US;Czech Republic=CZ;Slovak Republic=SK;Holland=NL;The Netherlands=NL;Republic of Ireland=IE;Eire=IE;Macedonia=MK;FYROM=MK;Republic of North Macedonia=MK;Turkey=TR;Turkiye=TR;South Korea=KR;Korea=KR;North Korea=KP;Russian Federation=RU;Viet Nam=VN;Ivory Coast=CI;Cape Verde=CV;Swaziland=SZ;Burma=MM;Bosnia=BA;Bosnia Herzegovina=BA;Republic of Moldova=MD;Hellas=GR;Republic of Cyprus=CY;Tanzania=TZ;Iran=IR;Syria=SY;Laos=LA;Bolivia=BO;Venezuela=VE;UAE=AE;Kosovo=XK;Vatican=VA;Holy See=VA;DRC=CD;Democratic Republic of the Congo=CD;Congo=CG;Palestine=PS;Taiwan=TW;Hong Kong=HK';

/** English first, since registers of consortia are mostly written in it; then the other official EU languages. */
const languages = 'en bg hr cs da nl et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv'.split(
  ' ',
);

/** Countries by what needs no list of the platform: codes, common and other names, all folded. */
const codes = once((): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const pair of isoCodes.split(' ')) {
    known.set(pair.slice(0, 2).toLowerCase(), pair.slice(0, 2));
    known.set(pair.slice(2).toLowerCase(), pair.slice(0, 2));
  }
  for (const [name, code] of [...pairsOf(otherNames), ...pairsOf(commonNames)]) {
    known.set(foldName(name), code);
  }
  return known;
});

const englishNames = once(() => new Map(pairsOf(commonNames).map(([name, code]) => [code, name])));

const platformNames = once(
  () => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }),
);

function pairsOf(list: string): readonly (readonly [name: string, code: string])[] {
  return list.split(';').map((pair) => {
    const [name = '', code = ''] = pair.split('=');
    return [name, code];
  });
}

/** Countries by their names in the languages read so far. */
const names = new Map<string, string>();
let languagesRead = 0;

/** Adds the country names of one more language; the earlier language keeps a name both have. */
function readNextLanguage(): void {
  const display = new Intl.DisplayNames([languages[languagesRead] ?? 'en'], { type: 'region' });
  languagesRead += 1;
  for (const code of new Set(codes().values())) {
    const name = foldName(display.of(code) ?? code);
    if (!names.has(name)) names.set(name, code);
  }
}

/**
 * The ISO 3166-1 alpha-2 code of a country, from a code or from its name in an official EU language.
 *
 * Case, accents and look-alike letters make no difference. A misspelt name has no code: it is for a
 * person to settle. Names are those of the platform's `Intl.DisplayNames`.
 *
 * @example
 * countryCode('Włochy'); // => 'IT'
 */
export function countryCode(text: string): string | undefined {
  const name = foldName(text);
  if (name === '') return undefined;
  for (;;) {
    const code = codes().get(name) ?? names.get(name);
    if (code !== undefined || languagesRead === languages.length) return code;
    readNextLanguage();
  }
}

/**
 * The English name of a country; the code itself where there is none.
 *
 * @example
 * countryName('PT'); // => 'Portugal'
 */
export function countryName(code: string): string {
  const known = englishNames().get(code);
  if (known !== undefined) return known;
  // Other text than two letters makes the platform throw.
  return /^[A-Z]{2}$/.test(code) ? (platformNames().of(code) ?? code) : code;
}

/** The English names of all countries, to look for the nearest to a misspelt one. */
export function countryNames(): readonly string[] {
  return [...new Set(codes().values())].map(countryName);
}

const internationalTexts =
  'european|europe|eu|european union|international|transnational|multinational|global|worldwide|europeu|europeia|internacional|' +
  'europa|europeo|europea|internazionale|transnazionale|europejski|europejskie|miedzynarodowe|miedzynarodowy|' +
  'europeen|europeenne|transnationale|europaisch|transnational|multiple countries|several countries|all countries|all partners|ευρωπη|ευρωπαικο|διεθνες|διεθνης';

const internationalWords = once(() => new Set(internationalTexts.split('|').map(foldName)));

/**
 * The level that a text in a country column names in place of a country.
 *
 * @example
 * levelOfCountryText('European'); // => 'international'
 * @internal
 */
export function levelOfCountryText(text: string): Level | undefined {
  return internationalWords().has(foldName(text)) ? 'international' : undefined;
}
