import { foldWords } from './plain-text.js';

// One line a language: January to December, forms apart by a slash. Lower case, no accents.
// "Listopad" is November as in Polish and Czech; Croats, who call October so, write it in figures.
// Full names stand beside the forms that dates use (genitives) and common short forms.
const languages = `
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
janeiro fevereiro/fev marco abril/abr maio/mai junho julho agosto/ago setembro/set outubro/out novembro dezembro/dez
gennaio/gen febbraio/febr marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre/dic
styczen/stycznia/sty luty/lutego/lut marzec/marca kwiecien/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpien/sierpnia/sie wrzesien/wrzesnia/wrz pazdziernik/pazdziernika/paz listopad/listopada/lis grudzien/grudnia/gru
ιανουαριοσ/ιανουαριου/ιαν φεβρουαριοσ/φεβρουαριου/φεβ μαρτιοσ/μαρτιου/μαρ απριλιοσ/απριλιου/απρ μαιοσ/μαιου/μαι ιουνιοσ/ιουνιου/ιουν ιουλιοσ/ιουλιου/ιουλ αυγουστοσ/αυγουστου/αυγ σεπτεμβριοσ/σεπτεμβριου/σεπ/σεπτ οκτωβριοσ/οκτωβριου/οκτ νοεμβριοσ/νοεμβριου/νοε/νοεμ δεκεμβριοσ/δεκεμβριου/δεκ
enero/ene febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
janvier/janv fevrier/fevr mars avril/avr mai juin juillet/juil aout septembre octobre novembre decembre
januar/janner februar marz/maerz april mai juni juli august september oktober/okt november dezember
januari februari maart/mrt april mei juni juli augustus september oktober november december
januari februari mars/marts april maj juni juli augusti september oktober november december
tammikuu/tammikuuta helmikuu/helmikuuta maaliskuu/maaliskuuta huhtikuu/huhtikuuta toukokuu/toukokuuta kesakuu/kesakuuta heinakuu/heinakuuta elokuu/elokuuta syyskuu/syyskuuta lokakuu/lokakuuta marraskuu/marraskuuta joulukuu/joulukuuta
leden/ledna unor/unora brezen/brezna duben/dubna kveten/kvetna cerven/cervna cervenec/cervence srpen/srpna zari rijen/rijna listopad/listopadu prosinec/prosince
januar/januara februar/februara marec/marca april/aprila maj/maja jun/juna jul/jula august/augusta september/septembra oktober/oktobra november/novembra december/decembra
januarja februarja marec/marca aprila maja junij/junija julij/julija avgust/avgusta septembra oktobra novembra decembra
januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
sijecanj/sijecnja veljaca/veljace ozujak/ozujka travanj/travnja svibanj/svibnja lipanj/lipnja srpanj/srpnja kolovoz/kolovoza rujan/rujna october studeni/studenoga prosinac/prosinca
януари февруари март април маи юни юли август септември октомври ноември декември
sausis/sausio vasaris/vasario kovas/kovo balandis/balandzio geguze/geguzes birzelis/birzelio liepa/liepos rugpjutis/rugpjucio rugsejis/rugsejo spalis/spalio lapkritis/lapkricio gruodis/gruodzio
janvaris/janvari februaris/februari marts/marta aprilis/aprili maijs/maija junijs/junija julijs/julija augusts/augusta septembris/septembri oktobris/oktobri novembris/novembri decembris/decembri
jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember`;

let months: Map<string, number> | undefined;

/**
 * The month, 1 to 12, that a name stands for in a language of the EU; short forms in eight of them.
 *
 * @returns `undefined` where the word names no month.
 * @example
 * monthOf('Março'); // => 3
 */
export function monthOf(word: string): number | undefined {
  if (!months) {
    months = new Map();
    for (const line of languages.trim().split('\n')) {
      for (const [index, forms] of line.split(' ').entries()) {
        for (const form of forms.split('/')) {
          if (!months.has(form)) months.set(form, index + 1);
        }
      }
    }
  }
  return months.get(foldWords(word).replace(/\.$/, ''));
}
