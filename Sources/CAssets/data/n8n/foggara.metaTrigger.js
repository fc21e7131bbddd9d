// Reads the messages out of a webhook body of WhatsApp or Instagram, as Foggara's own trigger does.
const text = (value) => (typeof value === 'string' ? value : undefined);
const list = (value) => (Array.isArray(value) ? value : []);
const words = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const moment = (value) => {
  const number = typeof value === 'number' ? value : typeof value === 'string' && value.trim() ? Number(value) : 0;
  const milliseconds = Math.abs(number) > 1e11 ? Math.trunc(number) : Math.trunc(number * 1000);
  return Math.abs(milliseconds) < 8.64e15 ? new Date(milliseconds).toISOString() : new Date(0).toISOString();
};

const message = (base, extra) => {
  const json = { channel: base.channel, id: base.id, from: base.from, to: base.to };
  if (base.name !== undefined) json.name = base.name;
  json.kind = base.kind;
  json.text = base.text ?? '';
  json.at = moment(base.timestamp);
  for (const key of ['replyTo', 'mediaId', 'payload']) {
    const value = words(extra[key]);
    if (value) json[key] = value;
  }
  if (extra.status !== undefined) json.status = extra.status;
  json.raw = base.raw;
  return json;
};

const whatsAppContent = (raw) => {
  const part = raw[raw.type];
  switch (raw.type) {
    case 'text':
      return { kind: 'text', text: text(part?.body) };
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
      return { kind: raw.type, text: text(part?.caption) ?? text(part?.filename), mediaId: part?.id };
    case 'sticker':
      return { kind: 'image', mediaId: part?.id };
    case 'location': {
      const place = [part?.latitude, part?.longitude].filter((value) => typeof value === 'number');
      return {
        kind: 'location',
        text: [text(part?.name), text(part?.address)].filter((value) => value !== undefined).join(', '),
        payload: place.length === 2 ? place.join(',') : undefined,
      };
    }
    case 'button':
      return { kind: 'button', text: text(part?.text), payload: part?.payload };
    case 'interactive': {
      const reply = part?.button_reply ?? part?.list_reply;
      return {
        kind: 'interactive',
        text: text(reply?.title) ?? text(part?.nfm_reply?.body),
        payload: reply?.id ?? part?.nfm_reply?.response_json,
      };
    }
    case 'order':
      return { kind: 'interactive', text: text(part?.text), payload: part?.catalog_id };
    case 'reaction':
      return { kind: 'reaction', text: text(part?.emoji), replyTo: part?.message_id };
    default:
      return { kind: 'unsupported' };
  }
};

const whatsApp = (value, input) => {
  const contacts = list(value?.contacts);
  const to = text(value?.metadata?.phone_number_id) ?? '';
  const found = [];
  for (const raw of list(value?.messages)) {
    if (!text(raw?.id)) continue;
    const sender = text(raw.from);
    const only = contacts.length === 1 ? contacts[0] : undefined;
    const contact =
      (sender === undefined ? undefined : contacts.find((one) => one?.wa_id === sender || one?.user_id === sender)) ?? only;
    const from = sender ?? text(contact?.wa_id) ?? text(contact?.user_id);
    if (from === undefined) continue;
    const content = whatsAppContent(raw);
    const base = { channel: 'whatsapp', id: raw.id, from, to, name: text(contact?.profile?.name), kind: content.kind,
      text: content.text, timestamp: raw.timestamp, raw };
    found.push(message(base, {
      replyTo: content.replyTo ?? raw.context?.id,
      mediaId: content.mediaId,
      payload: content.payload ?? raw.referral?.source_id,
    }));
  }
  if (input.statuses) {
    for (const raw of list(value?.statuses)) {
      if (text(raw?.id) === undefined || text(raw.status) === undefined) continue;
      const base = { channel: 'whatsapp', id: raw.id, from: text(raw.recipient_id) ?? '', to, kind: 'status',
        text: text(raw.errors?.[0]?.title), timestamp: raw.timestamp, raw };
      found.push(message(base, { status: raw.status }));
    }
  }
  return found;
};

const attachmentKinds = { image: 'image', video: 'video', audio: 'audio', file: 'document', story_mention: 'story_reply' };

const instagram = (event, account, input) => {
  const sender = text(event?.sender?.id) ?? '';
  if (!sender) return undefined;
  const time = words(event.timestamp);
  const base = (id, kind, said, raw) => ({ channel: 'instagram', id, from: sender, to: text(event.recipient?.id) ?? '',
    kind, text: text(said), timestamp: event.timestamp, raw });
  if (event.message !== undefined) {
    const raw = event.message;
    if (text(raw?.mid) === undefined || raw.is_deleted === true) return undefined;
    const isEcho = raw.is_echo === true || sender === account;
    if (isEcho && !input.echoes) return undefined;
    const attachment = list(raw.attachments)[0];
    const story = raw.reply_to?.story;
    let kind = 'text';
    if (raw.is_unsupported === true) kind = 'unsupported';
    else if (story !== undefined) kind = 'story_reply';
    else if (raw.quick_reply !== undefined) kind = 'button';
    else if (attachment !== undefined) kind = attachmentKinds[attachment?.type] ?? 'unsupported';
    return message(base(raw.mid, kind, raw.text, raw), {
      replyTo: story?.id ?? raw.reply_to?.mid,
      payload: raw.quick_reply?.payload ?? attachment?.payload?.url ?? raw.referral?.ref,
      status: isEcho ? 'echo' : undefined,
    });
  }
  if (event.postback !== undefined) {
    const raw = event.postback;
    if (text(raw?.mid) === undefined) return undefined;
    return message(base(raw.mid, 'button', raw.title, raw), { payload: raw.payload });
  }
  if (event.reaction !== undefined) {
    const raw = event.reaction;
    if (text(raw?.mid) === undefined) return undefined;
    return message(base(raw.mid, 'reaction', raw.emoji, raw), { replyTo: raw.mid, payload: text(raw.action) ?? 'react' });
  }
  if (event.read !== undefined) {
    const raw = event.read;
    if (!input.statuses || text(raw?.mid) === undefined) return undefined;
    return message(base(raw.mid, 'status', undefined, raw), { status: 'read' });
  }
  if (event.referral !== undefined) {
    const raw = event.referral;
    return message(base('referral:' + sender + ':' + time, 'referral', undefined, raw), { payload: raw?.ref });
  }
  return undefined;
};

// input: body, channel, statuses, echoes. Gives the fields of each item.
const read = (input) => {
  const body = input.body;
  const found = [];
  if (input.channel === 'whatsapp' && body?.object === 'whatsapp_business_account') {
    for (const entry of list(body.entry)) {
      for (const change of list(entry?.changes)) {
        if (change?.field === 'messages') found.push(...whatsApp(change.value, input));
      }
    }
  }
  if (input.channel === 'instagram' && body?.object === 'instagram') {
    for (const entry of list(body.entry)) {
      for (const event of list(entry?.messaging)) {
        const one = instagram(event, text(entry.id) ?? '', input);
        if (one !== undefined) found.push(one);
      }
    }
  }
  return found;
};
