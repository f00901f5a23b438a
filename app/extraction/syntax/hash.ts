// 32-bit hashes of words and of feature combinations. Both training and analysis depend on every constant here.

/** Mixes one more value into a hash (multiplicative, with the high bits folded down). */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Feature key of a template with one value. */
export function key1(template: number, a: number): number {
  return mix(mix(template, 0x5bd1e995), a);
}

/** Feature key of a template with two values. */
export function key2(template: number, a: number, b: number): number {
  return mix(key1(template, a), b);
}

/** Feature key of a template with three values. */
export function key3(template: number, a: number, b: number, c: number): number {
  return mix(key2(template, a, b), c);
}

/** Hash of a text in lower case with all digits alike ("1990s" as "2000s"). */
export function hashText(text: string): number {
  let hash = 41;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) hash = mix(hash, 48);
    else hash = mix(hash, code >= 65 && code <= 90 ? code + 32 : code);
  }
  return hash;
}
