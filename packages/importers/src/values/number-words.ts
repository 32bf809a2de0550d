/** How words beside a figure widen it. */
export type Qualifier = 'about' | 'at-least' | 'at-most' | 'nearly';

// English, Portuguese, Italian, Polish, Greek, Spanish, French, German; lower case, no accents.
const qualifierWords: Readonly<Record<Qualifier, string>> = {
  about:
    'about|around|approximately|approximate|approx|circa|ca|c|some|roughly|estimated|est|~|≈|±|cerca de|aproximadamente|aproximado|aprox|uns|umas|sensivelmente|approssimativamente|okolo|ok|mniej wiecej|περιπου|γυρω στα|γυρω στους|unos|unas|alrededor de|aproximadamente unos|environ|env|autour de|une|etwa|rund|ungefahr|zirka|in etwa',
  'at-least':
    'more than|over|at least|not less than|no less than|no fewer than|upwards of|above|exceeding|min|minimum|>|>=|≥|mais de|mais do que|acima de|pelo menos|no minimo|oltre|piu di|almeno|ponad|co najmniej|powyzej|przeszlo|minimum|πανω απο|περισσοτεροι απο|περισσοτερα απο|περισσοτερες απο|ανω των|τουλαχιστον|mas de|al menos|por lo menos|plus de|au moins|au-dela de|uber|mehr als|mindestens',
  'at-most':
    "less than|fewer than|at most|up to|under|below|max|maximum|no more than|not more than|<|<=|≤|menos de|ate|no maximo|meno di|fino a|al massimo|mniej niz|do|maksymalnie|ponizej|λιγοτερο απο|λιγοτεροι απο|εως|μεχρι|hasta|como maximo|moins de|jusqu'a|jusqu’a|au plus|weniger als|bis zu|hochstens|maximal",
  nearly:
    'nearly|almost|close to|just under|quase|perto de|quasi|prawie|niemal|blisko|σχεδον|casi|presque|pres de|fast|beinahe|knapp',
};

const multiplierWords: Readonly<Record<number, string>> = {
  1000: 'thousand|thousands|k|mil|mila|mille|tys|tysiac|tysiace|tysiecy|χιλιαδες|χιλ|miles|milliers|tausend|tsd',
  1000000:
    'million|millions|m|mn|mln|mio|milhao|milhoes|milione|milioni|milion|miliony|milionow|εκατομμυρια|εκατομμυριο|εκατ|millon|millones|millionen',
};

let lookups: { readonly before: Map<string, Qualifier>; readonly after: Map<string, number> };

function words() {
  if (lookups) return lookups;
  const before = new Map<string, Qualifier>();
  for (const [qualifier, list] of Object.entries(qualifierWords)) {
    for (const word of list.split('|')) before.set(word, qualifier as Qualifier);
  }
  const after = new Map<string, number>();
  for (const [factor, list] of Object.entries(multiplierWords)) {
    for (const word of list.split('|')) after.set(word, Number(factor));
  }
  lookups = { before, after };
  return lookups;
}

/**
 * What the folded words before a figure do to it: `about`, `c.`, `mais de`, `mindestens`.
 *
 * @returns `undefined` for words that say nothing of the kind.
 */
export function qualifierOf(folded: string): Qualifier | undefined {
  return words().before.get(folded.replace(/\.$/, ''));
}

/** The factor that a folded word after a figure stands for: `thousand`, `mil`, `tys.`, `Mio.` */
export function multiplierOf(folded: string): number | undefined {
  return words().after.get(folded.replace(/\.$/, ''));
}

const absent =
  /^(?:[-–—‐‑−./?]+|n\.?\/? ?[ad]\.?|n\.k\.?|na|nd|none given|nil return|tb[acd]|t\.b\.[acd]\.?|null|nan|unknown|not (?:known|given|available|applicable|recorded|counted|tracked|reported|provided|specified|yet)|missing|pending|no data|s\/d|s\.d\.?|b\/d|bd|brak(?: danych)?|brak|δ\/υ|μ\/δ|μ\.δ\.?|n\.c\.?|n\.s\.?|nc|k\.? ?a\.?|entfallt|unbekannt|inconnu|sconosciuto|desconhecido|desconocido|nieznan[aey]|αγνωστο|a definir|da definire|por definir|do ustalenia|#n\/a|#ref!|#value!|#div\/0!|\.\.\.|…)$/;

/**
 * Whether folded text says that nothing was given: a dash, `n/a`, `tbc`, `s/d`, `brak danych`.
 *
 * @example
 * saysNothing('n/a'); // => true
 */
export function saysNothing(folded: string): boolean {
  return absent.test(folded);
}
