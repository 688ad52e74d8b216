import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../src/pipeline/1-text/find-language.ts';
import { clean } from './draw-blocks.ts';

const languageOf = (text: string): string => findLanguage(text, undefined).language;

describe('text/find-language', () => {
  test.each([
    ['en', 'The ferry between the islands was cancelled because of the storm.'],
    ['en', 'Minister resigns'],
    ['en', 'Two killed in Łódź fire'],
    ['en', 'Storm: 12 dead, 40 injured'],
    ['en', 'President López Obrador on Tuesday met Şahin and Đặng in São Paulo.'],
    ['es', 'El transbordador entre las dos islas fue cancelado por la tormenta.'],
    ['fr', 'Le ferry entre les deux îles a été annulé à cause de la tempête.'],
    ['de', 'Die Fähre zwischen den beiden Inseln wurde wegen des Sturms nicht eingesetzt.'],
    ['it', 'Il traghetto tra le due isole è stato cancellato per la tempesta della notte.'],
    ['pt', 'A balsa entre as duas ilhas foi cancelada por causa da tempestade, não há feridos.'],
    ['nl', 'De veerboot tussen de twee eilanden werd vanwege de storm niet ingezet.'],
    ['pl', 'Prom między dwiema wyspami został odwołany z powodu burzy, która przeszła w nocy.'],
    [
      'tr',
      'İki ada arasındaki feribot fırtına nedeniyle iptal edildi, ancak kimse yaralanmadı ve bu sabah bir gemi geldi.',
    ],
    ['id', 'Feri di antara kedua pulau itu dibatalkan karena badai, dan tidak ada yang terluka.'],
    ['sw', 'Feri kati ya visiwa hivyo viwili ilifutwa kwa sababu ya dhoruba ya usiku.'],
    ['so', 'Doonta u dhaxaysa labada jasiiradood ayaa la joojiyay waxaana sabab u ah duufaanta.'],
    ['vi', 'Chuyến phà giữa hai đảo đã bị hủy vì bão và không có ai bị thương trong đêm.'],
    ['ru', 'Паром между двумя островами отменили из-за шторма, но никто не пострадал.'],
    ['uk', 'Пором між двома островами скасували через шторм, але ніхто не постраждав.'],
    ['ar', 'ألغيت العبارة بين الجزيرتين بسبب العاصفة التي ضربت المنطقة في الليل.'],
    ['fa', 'کشتی بین دو جزیره به دلیل طوفان لغو شد و کسی آسیب ندید.'],
    ['hy', 'Երկու կղզիների միջև լաստանավը չեղարկվել է փոթորկի պատճառով։'],
    ['ka', 'ორ კუნძულს შორის ბორანი გაუქმდა ქარიშხლის გამო.'],
    ['el', 'Το πλοίο ανάμεσα στα δύο νησιά ακυρώθηκε.'],
    ['he', 'המעבורת בין שני האיים בוטלה בגלל הסערה.'],
    ['hi', 'तूफान के कारण दो द्वीपों के बीच की नौका रद्द कर दी गई है।'],
    ['zh', '两岛之间的渡轮因暴风雨取消。'],
    ['ja', '二つの島を結ぶフェリーは嵐のため欠航した。'],
    ['ko', '두 섬을 잇는 여객선이 폭풍으로 취소되었다.'],
  ])('%s: %s', (expected, text) => expect(languageOf(text)).toBe(expected));

  test('a longer text in a language that is not known is undetermined', () => {
    const made = Array.from({ length: 40 }, (_, i) => `zub${'aeiou'[i % 5]}k${'aeiou'[i % 3]}l`).join(' ');
    expect(findLanguage(made, undefined)).toEqual({ language: 'und', sure: false });
  });

  test('what is declared decides where words do not', () => {
    expect(findLanguage('Premier', 'fr-FR').language).toBe('fr');
    expect(findLanguage('Premier', undefined)).toEqual({ language: 'en', sure: false });
    expect(findLanguage('The ferry was cancelled because of the storm.', 'fr').language).toBe('en');
  });

  test('a text without letters has no language, and leaves a note', () => {
    expect(clean('12 + 30 = 42')).toMatchObject({ writtenIn: 'und', notes: [{ level: 'doubt' }] });
  });

  test('a line in another language does not decide', () => {
    const label = 'Suscríbete a nuestro boletín y no te pierdas nada de lo que pasa en el mundo';
    const body = 'The ferry between the islands was cancelled on Monday, and nobody was hurt in the storm.';
    expect(clean([label, body, 'It will leave again when the wind has dropped.'].join('\n\n')).writtenIn).toBe('en');
  });
});
