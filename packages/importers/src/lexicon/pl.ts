import type { Lexicon } from './lexicon.js';

/** Polish. */
export const polish: Lexicon = {
  code: 'pl',
  name: 'Polish',
  telling:
    'w, we, z, ze, i, na, do, się, nie, oraz, dla, jest, są, był, była, było, były, które, który, która, których, przez, od, po, za, o, że, to, jak, także, ramach, podczas, zostały, został, została, zostało, tym, ich',
  nouns: {
    events: {
      one: 'wydarzenie, wydarzeniu, wydarzeniem, impreza, imprezie, imprezę',
      many: 'wydarzenia, wydarzeń, wydarzeniach, wydarzeniami, wydarzeniom, imprezy, imprez, imprezach, imprezami, przedsięwzięć, przedsięwzięcia',
    },
    gatherings: {
      one: 'seminarium, webinar, webinarium, webinarze, konferencja, konferencję, spotkanie, spotkaniu, spotkaniem, sesja, sesję, sesją, szkolenie, szkoleniu, szkoleniem, kurs, kursie, forum, targi, festiwal, wystawa, wizyta studyjna, kongres, wykład, debata, debacie, debatę, mobilność, grupa fokusowa, zjazd, zebranie, okrągły stół, turniej, piknik, festyn, prelekcja, warsztat, wycieczka, hackathon',
      many: 'warsztaty, warsztatów, warsztatach, warsztatami, seminaria, seminariów, seminariach, seminariami, webinary, webinarów, webinaria, webinariów, webinarach, webinariach, konferencje, konferencji, konferencjach, konferencjami, spotkania, spotkań, spotkaniach, spotkaniami, sesje, sesji, sesjach, sesjami, szkolenia, szkoleń, szkoleniach, szkoleniami, kursy, kursów, kursach, fora, targów, festiwale, festiwali, wystawy, wystaw, wizyty studyjne, wizyt studyjnych, kongresy, kongresów, wykłady, wykładów, debaty, debat, debatach, mobilności, grupy fokusowe, grup fokusowych, zebrania, zebrań, zajęcia, zajęć, zajęciach, turnieje, turniejów, turnieju, pikniki, pikników, prelekcje, prelekcji, wycieczki, wycieczek',
    },
    people: {
      one: 'uczestnik, uczestnika, uczestnikiem, uczestniczka, uczestniczki, osoba, osobę, osobą',
      many: 'uczestnicy, uczestników, uczestnikami, uczestnikom, uczestnikach, uczestniczek, uczestniczkami, uczestników i uczestniczek, uczestnicy i uczestniczki, osoby, osób, osobami, osobom, osobach, ludzi, obecnych, uczestnictw, udziałów, frekwencja',
    },
    stakeholders: {
      one: 'interesariusz, odbiorca',
      many: 'interesariusze, interesariuszy, interesariuszami, interesariuszom, odbiorcy, odbiorców, odbiorcami, kursantów, członków społeczności, przedstawicieli społeczności, goście, gości, odwiedzających',
    },
    groups: {
      one: 'uczeń, nauczyciel, nauczycielka, edukator, trener, rodzic, ekspert, wolontariusz, badacz, specjalista, dziecko, kobieta, mężczyzna, obywatel, przedstawiciel, student',
      many: 'uczniowie, uczniów, uczniami, uczennic, nauczyciele, nauczycieli, nauczycielami, nauczycielek, edukatorów, trenerów, rodzice, rodziców, rodzicami, eksperci, ekspertów, ekspertami, wolontariusze, wolontariuszy, badaczy, specjalistów, młodzieży, młodych ludzi, dzieci, kobiety, kobiet, mężczyźni, mężczyzn, obywatele, obywateli, przedstawiciele, przedstawicieli, przedstawicielami, studentów, studenci, prelegentów, dorosłych, rodzin, migrantów, uchodźców, dyrektorów, urzędników',
    },
    organisations: {
      one: 'organizacja, organizację, instytucja, instytucję, podmiot, stowarzyszenie, firma, fundacja',
      many: 'organizacje, organizacji, organizacjami, organizacjom, instytucje, instytucji, instytucjami, podmioty, podmiotów, stowarzyszenia, stowarzyszeń, firmy, firm, fundacje, fundacji, przedsiębiorstw',
    },
    partners: {
      one: 'partner, partnera, organizacja partnerska',
      many: 'partnerzy, partnerów, partnerami, partnerom, organizacje partnerskie, organizacji partnerskich, partnerów projektu, partnerów konsorcjum',
    },
    countries: {
      one: 'kraj, kraju, państwo, państwie',
      many: 'kraje, krajów, krajach, krajami, państwa, państw, państwach, państwami, państw członkowskich, krajów partnerskich, krajach partnerskich',
    },
    contacts: {
      one: 'kontakt',
      many: 'kontakty, kontaktów, kontaktami, kontaktach, wpisów w bazie, rekordów w bazie',
    },
    registrations: {
      one: 'zgłoszenie, rejestracja',
      many: 'zgłoszenia, zgłoszeń, zgłoszeniami, rejestracje, rejestracji, zapisów, zarejestrowanych',
    },
    activities: { one: 'działanie', many: 'działania, działań, działaniach' },
    other: {
      one: 'typ, rodzaj, rozdział, film, publikacja, artykuł, odpowiedź, ankieta, materiał, miasto, gmina, region, certyfikat, wywiad, broszura, zasób, moduł, klasa, raport, umowa, rezultat',
      many: 'typy, typów, rodzaje, rodzajów, rozdziały, rozdziałów, części, cele, celów, tematy, tematów, etapy, etapów, fazy, faz, zadania, zadań, rezultaty, rezultatów, projekty, projektów, metody, metod, narzędzia, narzędzi, filmy, filmów, newslettery, newsletterów, publikacje, publikacji, artykuły, artykułów, odpowiedzi, ankiety, ankiet, materiały, materiałów, obserwujących, pobrań, wyświetleń, miasta, miast, gminy, gmin, regiony, regionów, certyfikaty, certyfikatów, wywiady, wywiadów, zdjęcia, zdjęć, ulotki, ulotek, broszury, broszur, dobrych praktyk, zasobów, moduły, modułów, klasy, klas, raporty, raportów, umowy, umów, rekomendacji, respondentów, egzemplarzy',
    },
  },
  targetGroups: {
    schools: {
      one: 'szkoła, szkole, szkołę',
      many: 'szkoły, szkół, szkołami, szkołom, szkołach, szkół partnerskich',
    },
    'local authorities': {
      one: 'samorząd, urząd gminy, władza lokalna',
      many: 'samorządy, samorządów, samorządami, władze lokalne, władz lokalnych, jednostek samorządu, jednostki samorządu, urzędów',
    },
    'scientific/technical': {
      one: 'uniwersytet, uczelnia',
      many: 'uniwersytety, uniwersytetów, uczelnie, uczelni, ośrodków badawczych',
    },
  },
  scopes: {
    level: {
      national:
        'krajowy, krajowe, krajowych, krajowym, krajowej, ogólnopolskie, ogólnopolskich, na poziomie krajowym, na szczeblu krajowym, poziom krajowy, poziomie krajowym',
      international:
        'międzynarodowy, międzynarodowe, międzynarodowych, międzynarodowym, międzynarodowej, ponadnarodowe, ponadnarodowych, transnarodowe, europejski, europejskie, europejskich, europejskim, na poziomie międzynarodowym, na szczeblu międzynarodowym, na poziomie europejskim, poziom międzynarodowy, poziomie międzynarodowym, poziom europejski',
      local:
        'lokalny, lokalne, lokalnych, regionalne, regionalnych, na poziomie lokalnym, na poziomie regionalnym',
    },
    setting: {
      school: 'w szkołach, w szkole, szkolnych, szkolne, w placówkach szkolnych, na terenie szkół',
      community:
        'w społecznościach, w społecznościach lokalnych, w lokalnych społecznościach, w społeczności lokalnej, w lokalnej społeczności, w społeczności',
    },
    mode: {
      online:
        'online, on-line, zdalne, zdalnych, zdalnie, wirtualne, wirtualnych, w formie zdalnej, internetowych, w trybie online',
      'in person':
        'stacjonarne, stacjonarnych, stacjonarnie, osobiście, na miejscu, w formie stacjonarnej',
      hybrid: 'hybrydowe, hybrydowych, hybrydowo, w formie hybrydowej, mieszane, mieszanych',
    },
  },
  countries: {
    PT: 'portugalia, portugalii, portugalię, portugalią, portugalskich, portugalskie, portugalski', PL: 'polska, polski, polsce, polskę, polską, polskie, polskich', IT: 'włochy, włoch, włoszech, włochami, włoskich, włoskie, włoski', CY: 'cypr, cypru, cyprze, cyprem, cypryjskich, cypryjskie',
    GR: 'grecja, grecji, grecję, grecją, greckich, greckie', ES: 'hiszpania, hiszpanii, hiszpanię, hiszpańskich, hiszpańskie', FR: 'francja, francji, francję, francuskich, francuskie', DE: 'niemcy, niemiec, niemczech, niemcami, niemieckich, niemieckie',
    IE: 'irlandia, irlandii', NL: 'holandia, holandii, niderlandy, niderlandach', BE: 'belgia, belgii', AT: 'austria, austrii', RO: 'rumunia, rumunii', BG: 'bułgaria, bułgarii', HR: 'chorwacja, chorwacji', SI: 'słowenia, słowenii', SK: 'słowacja, słowacji', CZ: 'czechy, czech, czechach', HU: 'węgry, węgier, węgrzech', LT: 'litwa, litwy, litwie', LV: 'łotwa, łotwy, łotwie', EE: 'estonia, estonii', FI: 'finlandia, finlandii', SE: 'szwecja, szwecji', DK: 'dania, danii', MT: 'malta, malty, malcie', LU: 'luksemburg, luksemburgu', NO: 'norwegia, norwegii', TR: 'turcja, turcji', GB: 'wielka brytania, wielkiej brytanii', UA: 'ukraina, ukrainy, ukrainie', RS: 'serbia, serbii', CH: 'szwajcaria, szwajcarii',
  }, // biome-ignore format: a table reads best in rows
  cues: {
    planned:
      'planowano, zaplanowano, planowane, planowanych, planowana, planowany, zaplanowane, zaplanowanych, zaplanowana, przewidziano, przewidywano, przewidziane, przewidzianych, przewidywane, przewidywanych, przewidywał, przewidywała, oczekiwano, oczekiwane, oczekiwanych, docelowo, wartość docelowa, wartości docelowej, zakładano, założono, zakładane, zakładanych, zakładana, zakładał, zakładała, celem było, cel to, planujemy, planuje się, zakłada się, cel, celu, założony, zakładany, docelowa, docelowej, oczekiwany efekt, oczekiwane rezultaty, planowaliśmy, zamierzano, prognozowano, spodziewano się, przewidujemy, przewidywały, planował, planowała, zakładały, zobowiązano się, miało, miały odbyć się, miało odbyć się, zamierzamy, docelowa liczba, zaplanowaliśmy, zakładaliśmy, przewidzieliśmy, przewidywaliśmy',
    purpose: 'był, było, jest',
    version:
      'zmieniony, zmienionych, pierwotnie, pierwotny, pierwotna, pierwotnej, początkowo, zaktualizowany, poprzedni',
    stage:
      'pierwszym okresie, drugim okresie, trzecim okresie, pierwszy okres, drugi okres, pierwszym roku, drugim roku, trzecim roku, pierwszy rok, drugi rok, pierwszym półroczu, drugim półroczu, pierwszej fazie, drugiej fazie, trzeciej fazie, pierwszym etapie, drugim etapie, pierwszej edycji, drugiej edycji, fazie pilotażowej, poprzednim roku, poprzedni rok, poprzedniego roku, ubiegłym roku, ubiegłego roku, zeszłym roku, rok wcześniej, rok później, rok temu, następnym roku, kolejnym roku, przyszłym roku, poprzednim okresie, pierwszym kwartale, drugim kwartale, trzecim kwartale, czwartym kwartale, ostatnim kwartale, wiosną, latem, jesienią, zimą, poprzednim projekcie, podobnym projekcie, innym projekcie, bliźniaczym projekcie, innych projektach, poprzedniej edycji',
    schoolYear: 'rok szkolny, roku szkolnym, roku szkolnego, roku akademickim, rok akademicki',
    since: 'od, po',
    until: 'do, do końca, przed, końca, koniec',
    future: 'będzie, będą, zostanie, zostaną, weźmie, wezmą, odbędzie, odbędą, powinno, powinny',
    reported:
      'odbyło, odbyły, odbył, odbyła, odbyło się, odbyły się, odbył się, odbyła się, wzięło, wzięły, wzięli, wzięło udział, wzięły udział, wzięli udział, udział wzięło, udział wzięli, uczestniczyło, uczestniczyli, uczestniczyły, uczestniczył, zorganizowano, zorganizował, zorganizowała, zorganizowali, zorganizowały, zorganizowanych, zorganizowane, przeprowadzono, przeprowadził, przeprowadziła, przeprowadzonych, przeprowadzone, zrealizowano, zrealizowanych, zrealizowane, zrealizował, zaangażowano, zaangażowało, zaangażowały, zaangażowanych, objęto, objęły, objęło, objętych, zgromadziły, zgromadziło, zgromadził, zgromadziła, dotarto, dotarły, dotarliśmy, osiągnięto, skorzystało, skorzystali, przybyło, obecnych było, było obecnych, odnotowano, zarejestrowano, zebrało, przyciągnęły, przyciągnęło, gościło, gościł, miało miejsce, miały miejsce, połączyły, połączyło, brało udział, biorących udział, zanotowano, promowano, osiągnęła, wyniosła, wynosiła, wynosi, uczęszczało, odwiedziło',
    held: 'odbyło, odbyły, odbył, odbyła, odbywały, zorganizowano, zorganizował, zorganizowała, zorganizowali, zorganizowały, zorganizowanych, zorganizowane, przeprowadzono, przeprowadził, przeprowadziła, przeprowadzili, przeprowadzonych, przeprowadzone, zrealizowano, zrealizowanych, zrealizowane, zrealizował, miejsce, osiągnięto, odnotowano, zanotowano, zarejestrowano, wykonano, ukończono, wdrożono, gościł, gościła',
    attended:
      'wzięło udział, wzięły udział, wzięli udział, udział wzięło, udział wzięli, uczestniczyło, uczestniczyli, uczestniczyły, przybyło, brało udział, przeszkolono, przeszkolonych, zaangażowanych',
    void: 'odwołano, odwołane, odwołanych, przełożono, przełożone, przełożonych, zaproszono, zaproszonych, nie odbyło się, nie odbyły się, nie wzięło, zrezygnowało, nieobecnych, nieobecni',
    registered: 'zarejestrowało się, zgłosiło się, zapisało się, zarejestrowali się, zapisanych',
    distinct:
      'różnych, różne, unikalnych, unikalne, unikatowych, odrębnych, pojedynczych, niepowtarzających się, indywidualnych',
    about: 'około, ok, mniej więcej, w przybliżeniu, circa, ca, blisko około',
    atLeast:
      'ponad, więcej niż, co najmniej, przynajmniej, powyżej, przeszło, minimum, nie mniej niż',
    atMost: 'mniej niż, co najwyżej, maksymalnie, poniżej, nie więcej niż, najwyżej',
    nearly: 'prawie, niemal, blisko, niespełna',
    upTo: 'do',
    total:
      'łącznie, razem, ogółem, w sumie, w całości, suma, całkowita, wszystkich, wszystkie, wszystkim, sumarycznie, ogólnie',
    numberOf:
      'liczba, liczbę, liczby, liczbie, łączna liczba, liczba wszystkich, ogólna liczba, łączną liczbę, ilość',
    average: 'średnia, średnio, przeciętnie, średnią, średniej, średnią liczbę, średnia liczba',
    noCount:
      'grupy po, grupach po, grupy liczące, zespoły po, zespołach po, wskaźnik, odsetek, współczynnik',
    each: 'każde, każdy, każda, każdym, każdej, na wydarzenie, na spotkanie, na kraj, na partnera, miesięcznie, rocznie, po',
    extreme: 'największe, największym, największy, największą, najmniejsze, najliczniejsze',
    part: 'z czego, w tym, z których, spośród nich, wśród nich, z nich, między innymi, m in, spośród których',
    respectively: 'odpowiednio',
    contrast:
      'ale, natomiast, wobec, zamiast, w porównaniu z, w porównaniu do, podczas gdy, lecz, jednak, chociaż, względem, a nie',
    difference:
      'wzrost o, spadek o, różnica, różnicę, więcej o, mniej o, o, powyżej planu, poniżej planu',
    audience:
      'facebook, facebooku, instagram, instagramie, youtube, linkedin, twitter, strona internetowa, stronie internetowej, stronę internetową, media społecznościowe, mediach społecznościowych, newsletter, film, filmy, blog, radio, telewizja, prasa, ankieta, ankiety, ankiecie, ankietę, kwestionariusz, lista mailingowa, liście mailingowej, listy mailingowej, pośrednio',
    guest:
      'zaprezentowano, zaprezentowany, prezentowano, prezentowany, przedstawiono, przedstawiony, prezentacje, reprezentowany',
    made: 'opracowano, opracowane, opracowaliśmy, zaprojektowano, zaprojektowane, stworzono, stworzone',
    fall: 'mniej, spadek, spadła, spadło, poniżej, zmniejszyła, zmniejszyło, spadku, spadkiem, spadł, spadły, zmalała, zmalało, zmalał, zmalały, zmniejszył, zmniejszyły',
    changed:
      'przekroczono, przekroczony, przekroczyła, przekroczyło, wzrosła, wzrosło, wzrósł, spadła, spadło, przekraczając, zwiększyła, zwiększyło, wzrosły, spadł, spadły, zmalała, zmalało, zmalał, zmalały, zmniejszyła, zmniejszyło, zmniejszył, zmniejszyły, zwiększył, zwiększyły, wzrost z, spadek z',
    by: 'o',
    changedFrom: 'z, ze, od',
    changedTo: 'do',
    these: 'te, tych, tymi',
    ordered:
      'pierwszy, pierwsza, pierwsze, pierwszych, pierwszym, pierwszymi, drugi, druga, drugie, drugim, trzeci, trzecia, trzecie, trzecim, ostatni, ostatnia, ostatnie, ostatnich, ostatnim',
    more: 'więcej, mniej',
    than: 'niż, niż planowano, niż zakładano',
    link: 'z udziałem, z, ze, dla, angażując, gromadząc, w których wzięło udział, w których uczestniczyło, w których udział wzięło, które zgromadziły, które objęły, przy udziale, z uczestnictwem, obejmując, i wzięło w nich udział, obejmujące, obejmujących, angażujące, angażujących',
  },
  small: {
    and: 'i, oraz, a także, lub, jak również, a',
    of: 'spośród',
    preposition:
      'w, we, na, od, o tematyce, po zakończeniu, przez, podczas, w ramach, w trakcie, pod, przy, między, pomiędzy, wśród, poza, dzięki, za, u, nad, przed, poprzez, na temat, dotyczących, dotyczące, poświęconych, poświęcone, pochodzących z, w zakresie, w obszarze',
    article:
      'te, tych, tymi, tym, ten, ta, to, ich, nasze, naszych, swoje, swoich, oba, obu, obie, wszystkie te',
    stop: 'jest, są, był, była, było, były, być, się, nie, także, również, tylko, gdzie, kto, które, który, która, których, że, może, mogą, odpowiada, odpowiadają, obejmuje, obejmują, obejmowały, już, ma, mają, miał, miała, miały, zostało, zostały, został, została',
    to: 'do',
    between: 'od, między, pomiędzy',
  },
  neutral:
    'mały, małe, małych, mała, duży, duże, dużych, na małą skalę, nowe, nowych, innych, inne, kilka, wiele, następujące, następujących, pierwsze, pierwszych, główne, głównych, zainteresowanych, aktywnych, bezpośrednich, projekt, projektu, projekcie, projektem, w ramach projektu, konsorcjum, partnerstwo, partnerstwa, program, programu, inicjatywa, inicjatywy, okres, okresie, w okresie sprawozdawczym, okresie sprawozdawczym, zgodnie z planem, jak planowano, grupa docelowa, grupy docelowe, grup docelowych, na całym świecie, w całej europie, w europie, dotychczas, do tej pory, upowszechniających, upowszechniające, istotnych, zewnętrznych, pod koniec, sieć, pochodzących, w ramach, w toku, w ciągu',
  labels:
    'rysunek, rys, tabela, tab, wykres, sekcja, rozdział, załącznik, strona, str, nr, numer, wersja, wer, wp, pakiet roboczy, zadanie, działanie, rezultat, produkt, moduł, krok, etap, faza, dzień, tydzień, miesiąc, rok, artykuł, art, przypis, wiersz, wiersze, wierszy, wierszach, strony, punkt, pkt, pytanie, klasa, sala, edycja, tom, horyzont, horizon, erasmus, agenda, covid, ust, sesja',
  units:
    'rok, roku, lata, lat, latach, miesiąc, miesiące, miesięcy, tydzień, tygodnie, tygodni, dzień, dni, dniach, godzina, godziny, godzin, godz, minuta, minuty, minut, min, euro, eur, złoty, złote, złotych, zł, pln, punktów procentowych, punkt, punkty, punktów, stopni, km, kilometrów, metrów, m, strony, stron, razy, raz, h, ects, dekady, wieku, wiek, r',
  months:
    'styczeń/stycznia/styczniu/sty, luty/lutego/lutym/lut, marzec/marca/marcu/mar, kwiecień/kwietnia/kwietniu/kwi, maj/maja/maju, czerwiec/czerwca/czerwcu/cze, lipiec/lipca/lipcu/lip, sierpień/sierpnia/sierpniu/sie, wrzesień/września/wrześniu/wrz, październik/października/październiku/paź, listopad/listopada/listopadzie/lis, grudzień/grudnia/grudniu/gru',
  percent: 'procent, proc, procenta',
  year: 'roku, rok, r',
  numbers: {
    2: 'dwa, dwie, dwóch, dwu, dwoma, dwaj, dwiema', 3: 'trzy, trzech, trzema, trzej', 4: 'cztery, czterech, czterema, czterej', 5: 'pięć, pięciu', 6: 'sześć, sześciu', 7: 'siedem, siedmiu', 8: 'osiem, ośmiu', 9: 'dziewięć, dziewięciu', 10: 'dziesięć, dziesięciu',
    11: 'jedenaście, jedenastu', 12: 'dwanaście, dwunastu', 13: 'trzynaście, trzynastu', 14: 'czternaście, czternastu', 15: 'piętnaście, piętnastu', 16: 'szesnaście, szesnastu', 17: 'siedemnaście, siedemnastu', 18: 'osiemnaście, osiemnastu', 19: 'dziewiętnaście, dziewiętnastu',
    20: 'dwadzieścia, dwudziestu', 30: 'trzydzieści, trzydziestu', 40: 'czterdzieści, czterdziestu', 50: 'pięćdziesiąt, pięćdziesięciu', 60: 'sześćdziesiąt, sześćdziesięciu', 70: 'siedemdziesiąt, siedemdziesięciu', 80: 'osiemdziesiąt, osiemdziesięciu', 90: 'dziewięćdziesiąt, dziewięćdziesięciu', 100: 'sto, stu',
  }, // biome-ignore format: a table reads best in rows
  one: 'jeden, jedna, jedno, jednego, jednej, jednym, jedną',
  multipliers: { 1000: 'tysiąc, tysiące, tysięcy, tys', 1000000: 'milion, miliony, milionów, mln' },
  abbreviations:
    'ok, nr, rys, tab, np, itp, itd, tzw, s, str, dr, prof, im, ul, m, in, r, godz, tys, mln, pkt, art, ust, ang, wg, proc, max, min',
  ordinalDot: true,
  adjectiveEndings: 'ace|acych|ych|ich|owe|skie|ckie|zne|jne',
};
