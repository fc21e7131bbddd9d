// The question, before it is asked: where it may go, and whether it fits its caps.
const TOKEN_IN = 607500; // billionths of a dinar
const TOKEN_OUT = 3037500;
const STREETS = ['rue', 'avenue', 'boulevard', 'bd', 'cité', 'cite', 'lotissement', 'bloc', 'bâtiment', 'batiment', 'bt',
  'villa', 'logements', 'logts', 'شارع', 'حي', 'نهج', 'عمارة', 'فيلا', 'مسكن', 'الحي'];
const ACCOUNT_WORDS = ['ccp', 'rip', 'rib', 'compte', 'baridimob', 'الحساب', 'حساب', 'بريدي'];

function wordsOf(text) {
  return text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word);
}

// Twenty digits together, or a word for an account with six digits or more behind it.
function hasAccount(text) {
  let digits = 0;
  let gap = 0;
  for (const c of text) {
    if (/\p{N}/u.test(c)) {
      digits += 1;
      gap = 0;
      if (digits === 20) return true;
    } else {
      gap += 1;
      if (gap > 1 || !' .-/'.includes(c)) digits = 0;
    }
  }
  const all = wordsOf(text);
  return all.some((word, i) => ACCOUNT_WORDS.includes(word)
    && all.slice(i + 1, i + 4).some((next) => /^\p{N}{6,}$/u.test(next)));
}

// A word for a street or a building with a number near it.
function hasAddress(text) {
  const all = wordsOf(text);
  return all.some((word, i) => STREETS.includes(word)
    && all.slice(Math.max(0, i - 2), i + 5).some((near) => /\p{N}/u.test(near)));
}

const isPersonal = (text) => phonesOf(text).length > 0 || hasAccount(text) || hasAddress(text);

// One token for four ASCII characters and one for two others.
function tokensOf(text) {
  let ascii = 0;
  let others = 0;
  for (const c of text) { if (c.codePointAt(0) < 128) ascii += 1; else others += 1; }
  return Math.floor((ascii + 3) / 4) + Math.floor((others + 1) / 2);
}

function capOf(value) {
  const found = /^(\d+(?:\.\d+)?)(?: DZD)?$/.exec(String(value ?? '5 DZD'));
  if (!found) throw new Error("The cap is no amount such as '5 DZD'");
  return Math.round(Number(found[1]) * 1e9);
}

function prepare(input) {
  const prompt = input.prompt === null || input.prompt === undefined ? '' : String(input.prompt);
  if (prompt === '') throw new Error('The prompt is empty');
  const system = String(input.system ?? '');
  const isCareful = input.route === 'auto' && isPersonal(system + '\n' + prompt);
  if (isCareful && !input.hasLocal) return { route: 'none', model: '', reason: 'personal' };
  const isLocal = input.route === 'local' || isCareful || (input.route === 'auto' && !input.hasCloud);
  const model = String((isLocal ? input.localModel : input.model) ?? '');
  const messages = [{ role: 'user', content: prompt }];
  if (system !== '') messages.unshift({ role: 'system', content: system });
  const tokens = messages.reduce((sum, message) => sum + 4 + tokensOf(message.content), 3);
  const most = Math.trunc(Number(input.maxTokensOut));
  const route = isLocal ? 'local' : 'cloud';
  if (tokens > Number(input.maxTokensIn)) return { route, model, reason: 'prompt' };
  if (tokens * TOKEN_IN + most * TOKEN_OUT > capOf(input.maxCost)) return { route, model, reason: 'cost' };
  const body = { model, messages, max_tokens: most, temperature: Number(input.temperature ?? 0) };
  if (input.schema) {
    body.response_format = { type: 'json_schema', json_schema: { name: 'answer', schema: input.schema } };
  }
  return { route, model, tokens, body };
}
