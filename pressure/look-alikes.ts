/** Letters of other alphabets that look like Latin ones, and small capitals, which Unicode does not take apart. */
const PAIRS = [
  'аaвbсcԁdеeһhіiјjкkмmнhоoрpԛqѕsтtуyхxԝwёeґrгrпnиn',
  'αaβbεeηnιiκkνvοoρpτtυuχxωwγyμu',
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıiłløo',
].join('');

const LATIN = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) LATIN.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

const HAS_LATIN = /[a-z]/;
const OTHER = /[^ -~]/g;

/**
 * Writes look-alikes in Latin letters: in words that mix alphabets, and in words made of nothing else within a Latin
 * line. Russian and Greek stay as they are.
 */
export function latinise(line: string): string {
  if (!HAS_LATIN.test(line)) return line;
  return line.replace(/\S+/g, (word) => {
    const latin = word.replace(OTHER, (letter) => LATIN.get(letter) ?? letter);
    return HAS_LATIN.test(word) || !/\p{L}/u.test(latin.replace(/[a-z]/g, '')) ? latin : word;
  });
}
