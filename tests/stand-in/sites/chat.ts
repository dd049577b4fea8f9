// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands in these is filled in by the page's own script
/**
 * The chat beside a page, built as the platform builds it, with its class names; `write(author, text, own)` adds a message.
 * YouTube's stands in a frame of its own.
 */
export function chatPart(url: URL): { html: string; script: string } {
  const platform = Object.keys(CHATS).find((host) => url.hostname.endsWith(host)) ?? 'twitch.tv';
  if (platform === 'youtube.com' && !url.pathname.startsWith('/live_chat')) {
    return {
      html: '<ytd-live-chat-frame id="chat"></ytd-live-chat-frame>',
      // It comes later than the page.
      script: `
setTimeout(() => {
  const frame = document.createElement('iframe');
  frame.id = 'chatframe';
  frame.src = '/live_chat?camera&chat';
  document.querySelector('#chat').append(frame);
  window.write = (...message) => frame.contentWindow.write(...message);
}, 300);`,
    };
  }
  const { html, row } = CHATS[platform] as Chat;
  return { html: `<aside id="chat-side">${html}</aside>`, script: row };
}

interface Chat {
  html: string;
  /** Script that defines `write`. */
  row: string;
}

const adding = (list: string, row: string) => `
window.write = (author, text, own) => {
  const list = document.querySelector('${list}');
  const shell = document.createElement('div');
  shell.innerHTML = ${row};
  list.append(shell.firstElementChild);
  while (list.children.length > 150) list.firstElementChild.remove();
};
for (let i = 0; i < 3; i++) window.write('old', 'do it or i will tell everyone');`;

const CHATS: Record<string, Chat> = {
  'twitch.tv': {
    html: '<section class="stream-chat"><div class="chat-scrollable-area__message-container"></div></section>',
    row: adding(
      '.chat-scrollable-area__message-container',
      '`<div class="chat-line__message"><span class="chat-author__display-name">${author}</span>: <span data-a-target="chat-line-message-body"><span class="text-fragment">${text}</span> <img class="chat-line__message--emote" alt="Kappa" src="data:,"></span></div>`',
    ),
  },
  'youtube.com': {
    html: '<yt-live-chat-app><yt-live-chat-item-list-renderer><div id="items"></div></yt-live-chat-item-list-renderer></yt-live-chat-app>',
    row: adding(
      '#items',
      '`<yt-live-chat-text-message-renderer><span id="author-name">${author}</span><span id="message">${text}</span></yt-live-chat-text-message-renderer>`',
    ),
  },
  // As many rows as are seen, used again and again.
  'kick.com': {
    html: '<div id="chatroom-messages"><div id="rows"></div></div>',
    row: `
const rows = document.querySelector('#rows');
for (let i = 0; i < 12; i++) {
  const row = document.createElement('div');
  row.dataset.index = i;
  row.innerHTML = '<button data-prevent-expand title="old">old</button><span class="font-normal">hello</span>';
  rows.append(row);
}
let next = 0;
window.write = (author, text) => {
  const row = rows.children[next++ % rows.children.length];
  row.querySelector('button').textContent = author;
  row.querySelector('span').firstChild.nodeValue = text;
};`,
  },
  'tiktok.com': {
    html: '<div data-e2e="chat-room"></div>',
    row: adding(
      '[data-e2e="chat-room"]',
      '`<div data-e2e="chat-message"><span data-e2e="message-owner-name">${author}</span><div class="css-1kue6t3-DivComment">${text}</div></div>`',
    ),
  },
  'ome.tv': {
    html: '<div class="chat"><div class="chat__body"><div class="chat__messages"></div></div></div>',
    row: adding(
      '.chat__messages',
      '`<div class="message ${own ? "out" : "in"}"><span class="message-bubble">${text}</span></div>`',
    ),
  },
};
