/**
 * In: a number in its sentence. Out: the currency it is an amount of, as an ISO 4217 code, or null.
 * Not: what the money is for.
 */
import type { Amount } from './amount.ts';
import type { SentenceView } from './sentence-view.ts';

/** Signs before a number. A bare dollar sign is read as the United States', as news agencies write it. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['cdn$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['rs', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['chf', 'CHF'],
]);

/** Words behind a number whose currency is one country's, or by far most often so. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['eur', 'EUR'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['lira', 'TRY'],
  ['dram', 'AMD'],
  ['manat', 'AZN'],
  ['lari', 'GEL'],
  ['shekel', 'ILS'],
  ['naira', 'NGN'],
  ['zloty', 'PLN'],
  ['baht', 'THB'],
  ['taka', 'BDT'],
  ['birr', 'ETB'],
  ['afghani', 'AFN'],
  ['rupiah', 'IDR'],
  ['ringgit', 'MYR'],
  ['dong', 'VND'],
]);

/** Currencies that need their country's adjective before them: "Swiss francs", "Canadian dollars". */
const OF_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['sudanese pound', 'SDG'],
  ['syrian pound', 'SYP'],
  ['lebanese pound', 'LBP'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['nepali rupee', 'NPR'],
  ['sri lankan rupee', 'LKR'],
  ['swiss franc', 'CHF'],
  ['cfa franc', 'XOF'],
  ['mexican peso', 'MXN'],
  ['philippine peso', 'PHP'],
  ['colombian peso', 'COP'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['iranian rial', 'IRR'],
  ['saudi riyal', 'SAR'],
  ['iraqi dinar', 'IQD'],
  ['kuwaiti dinar', 'KWD'],
]);

export interface Money {
  readonly currency: string;
  /** Offsets of the amount with its sign or word. */
  readonly start: number;
  readonly end: number;
  /** What the letter behind the digits multiplies by: "£50m" is fifty million. */
  readonly scale: number;
}

export function findMoney(view: SentenceView, amount: Amount): Money | null {
  const before = view.tokens[amount.first - 1];
  const sign = SIGNS.get(before?.text.toLowerCase().replace(/\.$/, '') ?? '');
  const million = /^ ?m(?![\p{L}\p{N}])/u.test(view.text.slice(amount.number.end, amount.number.end + 3));
  const scale = million ? 1e6 : 1;
  if (before && sign !== undefined) {
    const letter = million ? view.text.indexOf('m', amount.number.end) + 1 : amount.end;
    return { currency: sign, start: Math.min(before.start, amount.start), end: letter, scale };
  }
  const words = view.tokens.slice(amount.last + 1, amount.last + 4);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const name = words
      .slice(0, count)
      .map((token) => token.text.toLowerCase())
      .join(' ')
      .replace(/s$/, '');
    const currency = OF_COUNTRY.get(name) ?? (count === 1 ? WORDS.get(name) : undefined);
    if (currency !== undefined && last) return { currency, start: amount.start, end: last.end, scale: 1 };
  }
  return null;
}
