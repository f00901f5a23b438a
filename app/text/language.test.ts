import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

const rows = [
  ['en', 'The envoys met in Oslo on Monday and agreed that the road would be opened again in April.'],
  [
    'en',
    'GENEVA, Jan. 21 - Orlo, Holt hold talks in Geneva. Orlo, Holt and Arsh said the talks were useful for their states.',
  ],
  [
    'de',
    'Die Außenministerin ist am Dienstag nach Norland gereist, um dort über die Lage an der Grenze zu sprechen.',
  ],
  [
    'fr',
    'Le ministre a déclaré mercredi que la réponse serait envoyée avant la fin de la semaine prochaine.',
  ],
  ['es', 'El ministro dijo el miércoles que la respuesta se enviaría antes del fin de la próxima semana.'],
  ['ru', 'Министр иностранных дел заявил в среду, что ответ будет направлен до конца следующей недели.'],
  [null, 'Orlo, Holt meet'],
  [null, ''],
] as const;

it.each(rows)('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
