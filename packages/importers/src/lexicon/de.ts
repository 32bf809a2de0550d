import type { Lexicon } from './lexicon.js';

const tens = {
  20: 'zwanzig', 30: 'dreißig', 40: 'vierzig', 50: 'fünfzig', 60: 'sechzig', 70: 'siebzig', 80: 'achtzig', 90: 'neunzig',
}; // biome-ignore format: a table reads best in rows
const units = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

/** 20 to 99: "einundzwanzig" is one word. */
function compounds(): Record<number, string> {
  const words: Record<number, string> = {};
  for (const [ten, word] of Object.entries(tens)) {
    words[Number(ten)] = word;
    for (let unit = 1; unit <= 9; unit++) words[Number(ten) + unit] = `${units[unit]}und${word}`;
  }
  return words;
}

/** German. */
export const german: Lexicon = {
  code: 'de',
  name: 'German',
  telling:
    'der, die, das, und, den, dem, des, ein, eine, einer, einem, mit, für, von, zu, zum, zur, im, auf, ist, sind, wurde, wurden, nicht, auch, sich, bei, nach, über, als, es, aus, an, am, werden, wird, haben, hat, dass, insgesamt',
  nouns: {
    events: {
      one: 'veranstaltung, event',
      many: 'veranstaltungen, events, ereignisse, maßnahmen',
    },
    gatherings: {
      one: 'workshop, webinar, seminar, konferenz, treffen, sitzung, schulung, fortbildung, kurs, forum, runder tisch, fokusgruppe, messe, festival, ausstellung, studienreise, studienbesuch, tagung, kongress, vortrag, diskussion, mobilität, infotag, session, besprechung, weiterbildung, fachtag, projekttreffen, stammtisch, infoabend, netzwerktreffen, exkursion, lehrgang, podiumsdiskussion, symposium, sommerschule, projekttag',
      many: 'workshops, webinare, webinaren, seminare, seminaren, konferenzen, treffen, sitzungen, schulungen, fortbildungen, kurse, kursen, foren, runde tische, fokusgruppen, messen, festivals, ausstellungen, studienreisen, studienbesuche, tagungen, kongresse, vorträge, vorträgen, diskussionen, mobilitäten, infotage, sessions, besprechungen, weiterbildungen, fachtage, projekttreffen, stammtische, infoabende, exkursionen, lehrgänge, podiumsdiskussionen, symposien, sommerschulen, projekttage',
    },
    people: {
      one: 'person, teilnehmerin, teilnahme',
      many: 'teilnehmerzahl, teilnehmerzahlen, teilnehmendenzahl, besucherzahl, teilnehmer, teilnehmern, teilnehmerinnen, teilnehmende, teilnehmenden, teilnehmerinnen und teilnehmer, teilnehmerinnen und teilnehmern, personen, menschen, teilnahmen, anwesende, anwesenden',
    },
    stakeholders: {
      one: 'interessenträger, akteur, stakeholder, lernende',
      many: 'interessenträger, interessenträgern, akteure, akteuren, stakeholder, stakeholdern, lernende, lernenden, interessengruppen, beteiligte, beteiligten, interessierte, interessierten, besucher, besuchern, besucherinnen, besucherinnen und besucher, gäste, gästen',
    },
    groups: {
      one: 'lehrkraft, lehrerin, schülerin, studentin, expertin, jugendliche, kind, frau, mann, bürgerin, vertreterin',
      many: 'lehrkräfte, lehrkräften, lehrer, lehrern, lehrerinnen, lehrerinnen und lehrer, schüler, schülern, schülerinnen, schülerinnen und schüler, schülerinnen und schülern, studierende, studierenden, studenten, pädagogen, ausbilder, trainer, trainerinnen, eltern, experten, expertinnen, fachleute, fachkräfte, fachkräften, freiwillige, freiwilligen, forscher, forschende, jugendliche, jugendlichen, kinder, kindern, frauen, männer, bürger, bürgerinnen, bürgern, vertreter, vertretern, vertreterinnen, referenten, referentinnen, erwachsene, familien, geflüchtete, migranten, schulleitungen, bürgermeister',
    },
    organisations: {
      one: 'organisation, einrichtung, institution, verein, unternehmen, verband, ngo',
      many: 'organisationen, einrichtungen, institutionen, vereine, vereinen, unternehmen, verbände, verbänden, ngos, körperschaften',
    },
    partners: {
      one: 'partner, partnerorganisation, projektpartner',
      many: 'partner, partnern, partnerorganisationen, projektpartner, projektpartnern, partnereinrichtungen, konsortialpartner',
    },
    countries: {
      one: 'land',
      many: 'länder, ländern, staaten, mitgliedstaaten, mitgliedsstaaten, partnerländer, partnerländern',
    },
    contacts: {
      one: 'kontakt',
      many: 'kontakte, kontakten, kontaktdaten, ansprechpartner, datenbankeinträge',
    },
    registrations: {
      one: 'anmeldung, bewerbung',
      many: 'anmeldungen, bewerbungen, registrierungen, angemeldete, angemeldeten',
    },
    activities: { one: 'aktivität', many: 'aktivitäten' },
    other: {
      one: 'art, abschnitt, video, publikation, artikel, antwort, fragebogen, material, stadt, gemeinde, region, zertifikat, interview, broschüre, ressource, modul, klasse, bericht, vereinbarung, ergebnis',
      many: 'arten, typen, abschnitte, kapitel, ziele, themen, schritte, phasen, aufgaben, ergebnisse, projekte, methoden, werkzeuge, videos, newsletter, publikationen, veröffentlichungen, artikel, antworten, fragebögen, umfragen, materialien, follower, downloads, aufrufe, städte, gemeinden, regionen, zertifikate, interviews, fotos, flyer, broschüren, ressourcen, module, klassen, berichte, vereinbarungen, empfehlungen, befragte, exemplare',
    },
  },
  targetGroups: {
    schools: { one: 'schule', many: 'schulen, partnerschulen' },
    'local authorities': {
      one: 'kommune, behörde, gebietskörperschaft',
      many: 'kommunen, behörden, gebietskörperschaften, lokale behörden, lokalen behörden, gemeindeverwaltungen',
    },
    'scientific/technical': {
      one: 'universität, hochschule, forschungseinrichtung',
      many: 'universitäten, hochschulen, forschungseinrichtungen, forschungszentren',
    },
  },
  scopes: {
    level: {
      national:
        'national, nationale, nationalen, nationaler, nationales, auf nationaler ebene, nationaler ebene, landesweit, landesweite, bundesweit',
      international:
        'international, internationale, internationalen, internationaler, transnational, transnationale, transnationalen, europäisch, europäische, europäischen, auf internationaler ebene, auf europäischer ebene, internationaler ebene, europäischer ebene, länderübergreifend, länderübergreifende',
      local:
        'lokal, lokale, lokalen, auf lokaler ebene, regional, regionale, regionalen, auf regionaler ebene, örtliche',
    },
    setting: {
      school:
        'in schulen, an schulen, in den schulen, an den schulen, in der schule, im schulischen bereich, schulische, schulischen',
      community:
        'in gemeinden, in den gemeinden, in lokalen gemeinschaften, in gemeinschaften, in den lokalen gemeinschaften, vor ort in der gemeinde, in der gemeinde',
    },
    mode: {
      online:
        'online, virtuell, virtuelle, virtuellen, digital, digitale, digitalen, per videokonferenz',
      'in person':
        'in präsenz, präsenz, persönlich, vor ort, präsenzveranstaltungen mit, face-to-face',
      hybrid: 'hybrid, hybride, hybriden, hybrider',
    },
  },
  countries: {
    PT: 'portugal, portugiesische, portugiesischen, portugiesischer', PL: 'polen, polnische, polnischen', IT: 'italien, italienische, italienischen', CY: 'zypern, zyprische, zyprischen, zypriotische, zypriotischen',
    GR: 'griechenland, griechische, griechischen', ES: 'spanien, spanische, spanischen', FR: 'frankreich, französische, französischen', DE: 'deutschland, deutsche, deutschen',
    AT: 'österreich, österreichische, österreichischen', CH: 'schweiz, der schweiz', IE: 'irland', NL: 'niederlande, niederlanden', BE: 'belgien', RO: 'rumänien', BG: 'bulgarien', HR: 'kroatien', SI: 'slowenien', SK: 'slowakei', CZ: 'tschechien, tschechische republik', HU: 'ungarn', LT: 'litauen', LV: 'lettland', EE: 'estland', FI: 'finnland', SE: 'schweden', DK: 'dänemark', MT: 'malta', LU: 'luxemburg', NO: 'norwegen', TR: 'türkei', GB: 'vereinigtes königreich, großbritannien', UA: 'ukraine', RS: 'serbien',
  }, // biome-ignore format: a table reads best in rows
  cues: {
    planned:
      'geplant, geplante, geplanten, geplanter, vorgesehen, vorgesehene, vorgesehenen, erwartet, erwartete, erwarteten, angestrebt, angestrebte, angestrebten, zielwert, zielwert von, zielvorgabe, soll, sollwert, beantragt, beantragten, beabsichtigt, veranschlagt, ziel, ziels, ziel von, ziel waren, ziel war, erwartete wirkung, anvisiert, anvisierten, vereinbart, vereinbarten, plante, planten, sah vor, sieht vor, prognostiziert, vorsah, vorsahen, vorsieht, vorsehen, plant, planen, geplantes, vorgesehener, erwarten, anstrebte, strebte an, zugesagt, zugesagten, eingeplant, einplante',
    purpose: 'war es, ist es, war die, war das, war der, bestand darin, besteht darin',
    version:
      'revidierte, revidierten, überarbeitet, ursprünglich, ursprüngliche, ursprünglichen, anfänglich, anfangs, aktualisiert, vorherige',
    stage:
      'ersten berichtszeitraum, zweiten berichtszeitraum, dritten berichtszeitraum, ersten zeitraum, zweiten zeitraum, ersten projektjahr, zweiten projektjahr, dritten projektjahr, erstes projektjahr, zweites projektjahr, ersten jahr, zweiten jahr, dritten jahr, ersten halbjahr, zweiten halbjahr, ersten phase, zweiten phase, dritten phase, erste phase, zweite phase, ersten runde, zweiten runde, pilotphase, vorjahr, vorjahres, vorjahre, letzten jahr, letztes jahr, vergangenen jahr, vorigen jahr, folgenden jahr, folgejahr, nächsten jahr, kommenden jahr, vorherigen berichtszeitraum, vorigen berichtszeitraum, nächsten berichtszeitraum, ersten quartal, zweiten quartal, dritten quartal, vierten quartal, letzten quartal, im frühjahr, im frühling, im sommer, im herbst, im winter, vorgängerprojekt, schwesterprojekt, ähnlichen projekt, anderen projekt, anderen projekten',
    schoolYear: 'schuljahr, schuljahres, studienjahr, wintersemester',
    since: 'seit, ab, nach',
    until: 'bis, bis ende, bis zum, ende, zum, vor',
    future: 'sollen, sollten, sollte',
    reported:
      'durchgeführt, durchgeführte, durchgeführten, stattgefunden, fanden statt, fand statt, fanden, fand, statt, organisiert, organisierte, organisierten, teilgenommen, nahmen teil, nahm teil, nahmen, teil, erreicht, erreichte, erreichten, eingebunden, einbezogen, beteiligt, beteiligten sich, beteiligte, veranstaltet, veranstaltete, abgehalten, realisiert, realisierte, umgesetzt, besuchten, besucht, kamen, zusammengebracht, versammelt, versammelten, brachten zusammen, anwesend, waren anwesend, gezählt, zählte, zählten, verzeichnet, verzeichnete, verzeichneten, empfangen, begrüßt, gefördert, angeboten, geleitet, gewonnen, mobilisiert, profitierten, hatte, hatten, verwirklicht, konnten, besuchte, verfolgten, brachte zusammen, führte zu, zusammenkamen, erreicht werden konnten, gab es, lockte, lockten, zog an, zusammen kamen, wirkten mit',
    held: 'durchgeführt, durchgeführte, durchgeführten, stattgefunden, fanden, fand, statt, organisiert, organisierte, organisierten, veranstaltet, veranstaltete, veranstalteten, abgehalten, realisiert, realisierte, umgesetzt, verwirklicht, erreicht, gezählt, verzeichnet, angeboten, ausgerichtet, abgeschlossen, gab es, erfolgten',
    attended:
      'teilgenommen, nahmen teil, nahm teil, nahmen, nahm, teil, beteiligten sich, besuchten, besuchte, besucht, kamen, geschult, fortgebildet, weitergebildet, beteiligt',
    void: 'abgesagt, abgesagte, abgesagten, verschoben, verschobene, eingeladen, eingeladene, eingeladenen, ausgefallen, nicht stattgefunden, nicht teilgenommen, fehlten, abgebrochen, entfielen, abwesend, absagen, verschieben, ausfallen, ferngeblieben',
    registered: 'angemeldet, meldeten sich an, registriert, hatten sich angemeldet',
    distinct:
      'verschiedene, verschiedenen, unterschiedliche, unterschiedlichen, eindeutige, einzelne, einzelnen, ohne mehrfachzählung, ohne mehrfachnennung',
    about: 'etwa, rund, ungefähr, circa, ca, zirka, in etwa, an die, schätzungsweise',
    atLeast: 'mehr als, über, mindestens, wenigstens, nicht weniger als, oberhalb von',
    atMost: 'weniger als, höchstens, maximal, nicht mehr als, unter',
    nearly: 'fast, beinahe, knapp, nahezu',
    upTo: 'bis zu',
    total:
      'insgesamt, gesamt, gesamtzahl von, eine gesamtzahl von, in summe, zusammen, alles in allem, summe von, alle, allen, sämtliche, insgesamt also, gesamte, gesamten',
    numberOf:
      'anzahl der, anzahl von, anzahl, zahl der, gesamtzahl der, die zahl der, die anzahl der, gesamtzahl',
    average:
      'durchschnitt, durchschnittlich, im durchschnitt, im schnitt, mittelwert, durchschnittlichen, durchschnittliche, durchschnittlicher, mittlere, mittel, im mittel',
    noCount: 'gruppen von, gruppe von, gruppen mit, gruppen zu, teams von, quote, rate',
    each: 'je, jeweils, pro veranstaltung, pro sitzung, pro land, pro partner, pro workshop, pro monat, pro jahr, jede, jeder, jedes, jedem, pro treffen',
    extreme:
      'größte, größten, größtes, kleinste, kleinsten, bestbesuchte, am besten besucht, meistbesuchte',
    part: 'davon, darunter, von denen, von ihnen, einschließlich, hiervon, unter ihnen, inklusive, nämlich, wovon',
    respectively: 'beziehungsweise, bzw',
    contrast:
      'aber, während, jedoch, gegenüber, statt, anstatt, anstelle von, im vergleich zu, verglichen mit, sondern, obwohl, gegen, anstelle',
    difference:
      'anstieg um, zunahme um, steigerung um, differenz von, unterschied von, rückgang um, um, mehr als geplant, weniger als geplant, über dem ziel, unter dem ziel, über plan, unter plan, anstieg von, zunahme von, steigerung von, zuwachs von, plus von, rückgang von, abnahme von, minus von',
    audience:
      'facebook, instagram, youtube, linkedin, twitter, webseite, website, webseiten, internetseite, soziale medien, sozialen medien, newsletter, video, videos, blog, radio, fernsehen, presse, fragebogen, fragebögen, umfrage, umfragen, verteiler, mailingliste, mailinglisten, indirekt, indirekte',
    guest: 'vorgestellt, präsentiert, vertreten, präsentationen, vorträge',
    made: 'entwickelt, entwickelten, konzipiert, konzipierten, erarbeitet, erarbeiteten, gestaltet, vorbereitet',
    fall: 'weniger, rückgang, gesunken, sank, unter, unterhalb, gefallen, minus, sanken, fiel, fielen, abnahme, abgenommen, verringerte, verringerten, verringert, reduzierte, reduziert, zurückgegangen',
    changed:
      'übertroffen, überschritten, übertraf, gestiegen, stieg, gesunken, sank, überstieg, übertrifft, erhöhte sich, stiegen, wuchs, sanken, fiel, fielen, gefallen, wuchsen, gewachsen, erhöhte, erhöhten, erhöht, steigerte, gesteigert, verringerte, verringerten, verringert, reduzierte, reduziert, zugenommen, abgenommen, zurückgegangen, verdoppelte, verdoppelt',
    by: 'um',
    changedFrom: 'von',
    changedTo: 'auf',
    these: 'diese, diesen, dieser, jene, jenen',
    ordered:
      'ersten, erste, erster, erstes, zweiten, zweite, zweiter, zweites, dritten, dritte, letzten, letzte',
    more: 'mehr, weniger',
    than: 'als geplant, als vorgesehen, als erwartet, als',
    link: 'mit, für, mit insgesamt, unter beteiligung von, an denen, bei denen, an denen insgesamt, zu denen, unter teilnahme von, erreichten',
  },
  small: {
    and: 'und, sowie, oder, als auch',
    of: 'von, der, des, vom, aus den, dieser, von den',
    preposition:
      'in, im, an, am, auf, aus, bei, beim, zu, zum, zur, über die, unter den, während der, nach, vor, seit, zwischen, durch, innerhalb, im rahmen, gegen ende, ab, bis, entlang, rund um, hinsichtlich, bezüglich, zum thema',
    article:
      'die, das, den, dem, diese, diesen, diesem, ein, eine, einem, einen, einer, ihre, ihren, unsere, unseren, beide, beiden, solche',
    stop: 'wurde, wurden, ist, sind, war, waren, sein, worden, hat, haben, hatte, hatten, werden, wird, es, sich, nicht, auch, nur, wo, wer, kann, können, entspricht, entsprechen, umfasst, umfassen, umfasste, umfassten, dies, bereits, sie, wir, er, man, welche, dass',
    to: 'bis',
    between: 'zwischen, von',
  },
  neutral:
    'klein, kleine, kleinen, kleiner, groß, große, großen, kleinere, kleineren, neue, neuen, neuer, weitere, weiteren, andere, anderen, mehrere, mehreren, folgende, folgenden, erste, ersten, wichtigsten, interessierten, aktive, aktiven, direkte, direkten, projekt, projekts, projektes, projekten, des projekts, im rahmen des projekts, im rahmen des, im rahmen der, im rahmen von, im rahmen, rahmen, konsortium, konsortiums, partnerschaft, programm, programms, initiative, zeitraum, berichtszeitraum, im berichtszeitraum, wie geplant, wie vorgesehen, zielgruppe, zielgruppen, weltweit, in ganz europa, in europa, europaweit, bisher, bis heute, verbreitung, zur verbreitung, relevante, relevanten, externe, externen, ende des, netzwerk, arbeitspaket, kleinformatige, im laufe des, im laufe der, im verlauf des, im verlauf der',
  labels:
    'abbildung, abb, tabelle, tab, diagramm, abschnitt, kapitel, anhang, anlage, seite, nr, nummer, version, wp, ap, arbeitspaket, aufgabe, aktivität, ergebnis, produkt, modul, schritt, phase, tag, woche, monat, jahr, artikel, art, anmerkung, zeile, zeilen, seiten, punkt, frage, klasse, klassenstufe, raum, ausgabe, band, horizont, horizon, erasmus, agenda, covid, sdg, stufe',
  units:
    'jahr, jahre, jahren, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, min, euro, eur, prozentpunkte, prozentpunkten, punkt, punkte, grad, km, kilometer, meter, m, seiten, seite, mal, uhr, h, ects, leistungspunkte, jahrzehnt, jahrzehnte, jahrhundert',
  months:
    'januar/jan/jänner, februar/feb, märz, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez',
  percent: 'prozent',
  year: 'jahr, jahre, jahres',
  numbers: {
    2: 'zwei, zweier', 3: 'drei, dreier', 4: 'vier', 5: 'fünf', 6: 'sechs', 7: 'sieben', 8: 'acht', 9: 'neun', 10: 'zehn',
    11: 'elf', 12: 'zwölf', 13: 'dreizehn', 14: 'vierzehn', 15: 'fünfzehn', 16: 'sechzehn', 17: 'siebzehn', 18: 'achtzehn', 19: 'neunzehn',
    ...compounds(), 100: 'hundert, einhundert',
  }, // biome-ignore format: a table reads best in rows
  one: 'ein, eine, einer, einem, einen, eins',
  multipliers: { 1000: 'tausend, tsd', 1000000: 'million, millionen, mio' },
  abbreviations:
    'ca, nr, abb, tab, bzw, usw, etc, s, dr, prof, fr, hr, bd, inkl, max, min, vgl, z, b, d, h, u, a, ggf, evtl, mio, tsd, sog',
  compounds: true,
  capitalNouns: true,
  ordinalDot: true,
};
