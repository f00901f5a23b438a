import { expect, it } from 'vitest';
import { readForm } from './submitted-form.ts';

const request = (type: string, body: string) =>
  new Request('http://127.0.0.1/articles/new', { method: 'POST', headers: { 'Content-Type': type }, body });

it('reads a form', async () => {
  const form = await readForm(request('application/x-www-form-urlencoded', 'text=A+note'));
  expect(form.get('text')).toBe('A note');
});

it.each([
  ['multipart/form-data; boundary=x', 'no part at all'],
  ['multipart/form-data', '--x--'],
  ['application/json', '{}'],
])('answers 400 to %s that is no form', async (type, body) => {
  await expect(readForm(request(type, body))).rejects.toMatchObject({ status: 400 });
});
