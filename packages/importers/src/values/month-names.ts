import { foldWords } from './plain-text.js';

// One line a language: January to December, forms apart by a slash. Lower case, no accents.
// Full names stand beside the forms that dates use (genitives) and common short forms.
const languages = `
january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec
janeiro fevereiro/fev marco abril/abr maio/mai junho julho agosto/ago setembro/set outubro/out novembro dezembro/dez
gennaio/gen febbraio/febr marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre/dic
styczen/stycznia/sty luty/lutego/lut marzec/marca kwiecien/kwietnia/kwi maj/maja czerwiec/czerwca/cze lipiec/lipca/lip sierpien/sierpnia/sie wrzesien/wrzesnia/wrz pazdziernik/pazdziernika/paz listopad/listopada/lis grudzien/grudnia/gru
ιανουαριοσ/ιανουαριου/ιαν φεβρουαριοσ/φεβρουαριου/φεβ μαρτιοσ/μαρτιου/μαρ απριλιοσ/απριλιου/απρ μαιοσ/μαιου/μαι ιουνιοσ/ιουνιου/ιουν ιουλιοσ/ιουλιου/ιουλ αυγουστοσ/αυγουστου/αυγ σεπτεμβριοσ/σεπτεμβριου/σεπ/σεπτ οκτωβριοσ/οκτωβριου/οκτ νοεμβριοσ/νοεμβριου/νοε/νοεμ δεκεμβριοσ/δεκεμβριου/δεκ
enero/ene febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
janvier/janv fevrier/fevr mars avril/avr mai juin juillet/juil aout septembre octobre novembre decembre
januar/janner februar marz/maerz april mai juni juli august september oktober/okt november dezember`;

let months: Map<string, number> | undefined;

/**
 * The month, 1 to 12, that a name or short form stands for in any of eight languages.
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
        for (const form of forms.split('/')) months.set(form, index + 1);
      }
    }
  }
  return months.get(foldWords(word).replace(/\.$/, ''));
}
