/** A sentence of a report in each language, by which a short text behind it is known for one in it. */
export const languageLead: Readonly<Record<string, string>> = {
  en: 'The results of the work are described in this report and shown with the figures.',
  de: 'Die Ergebnisse der Arbeit werden in diesem Bericht beschrieben und mit den Zahlen gezeigt.',
  fr: 'Les résultats du travail sont décrits dans ce rapport et montrés avec les chiffres.',
  es: 'Los resultados del trabajo se describen en este informe y se muestran con las cifras.',
  pt: 'Os resultados do trabalho são descritos neste relatório e mostrados com os números.',
  it: 'I risultati del lavoro sono descritti in questa relazione e mostrati con le cifre.',
  pl: 'Wyniki prac są opisane w niniejszym sprawozdaniu i pokazane wraz z liczbami.',
  el: 'Τα αποτελέσματα της εργασίας περιγράφονται σε αυτή την έκθεση με τους αριθμούς.',
};
