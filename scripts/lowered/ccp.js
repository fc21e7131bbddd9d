function read(input) {
  const wanted = ['ccp', 'rip', 'rib'].includes(input.kind) ? input.kind : null;
  const found = accountsOf(plainText(input.text), wanted);
  const chosen = found.find((account) => account.valid) ?? found[0];
  if (!chosen) {
    return { kind: 'none', number: null, key: null, formatted: null, masked: null, bank: null, rip: null, valid: false,
      undecided: true, flags: ['noAccount'] };
  }
  const { kind, number, key, valid } = chosen;
  const different = new Set(found.filter((account) => account.valid).map((account) => comparable(account) ?? account.number));
  const isWhole = kind !== 'ccp' && number.length === 20;
  const printed = [number.slice(0, 3), number.slice(3, 8), number.slice(8, 18), number.slice(18)].join(' ');
  return {
    kind,
    number,
    key,
    formatted: kind === 'ccp' && key !== null ? `${number} clé ${key}` : isWhole ? printed : number,
    masked: isWhole ? number.slice(0, 8) + '••••••••' + number.slice(-4)
      : '••••' + number.slice(number.length - Math.min(4, Math.trunc(number.length / 2))),
    bank: BANKS[kind === 'ccp' ? '007' : number.slice(0, 3)] ?? null,
    rip: comparable(chosen),
    valid,
    undecided: !valid || different.size > 1 || chosen.flags.includes('glued'),
    flags: different.size > 1 ? [...chosen.flags, 'several'] : chosen.flags,
  };
}
