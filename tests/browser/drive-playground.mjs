// Opens the playground in a real browser and prints what it saw as one line of JSON.
//
// A process of its own, because the browser's package is an ES module and jest's are not:
//   node drive-playground.mjs <url of the server> [file for a screenshot]
//   node drive-playground.mjs --probe
// Exit code 3: no browser can be started here.
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const NO_BROWSER = 3;
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function openBrowser() {
  try {
    return await playwright.launch({ executablePath: await chromium.executablePath(), args: FLAGS });
  } catch (error) {
    console.error(String(error));
    process.exit(NO_BROWSER);
  }
}

/** Lets only our own server be asked, and notes everything else. */
async function watchedPage(browser, base, seen) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${base}/`) || /^(data|blob):/.test(url)) return route.continue();
    seen.elsewhere.push(url);
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('worker', () => {
    seen.workers += 1;
  });
  return page;
}

/** Runs the tab that is open and gives the text of its answer. */
async function runTab(page) {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.click('.graphiql-execute-button');
  await (await answered).finished();
  const shown = page.locator('.result-window .view-lines');
  await page.waitForFunction(() => {
    const text = globalThis.document.querySelector('.result-window .view-lines')?.textContent ?? '';
    return /data|errors/.test(text);
  });
  return plainSpaces(await shown.innerText());
}

/** Opens the page, runs its first tab, and tells what was there. */
async function drive(browser, base, screenshot) {
  const seen = { elsewhere: [], errors: [], workers: 0 };
  const page = await watchedPage(browser, base, seen);
  await page.goto(`${base}/playground`);
  await page.waitForSelector('.graphiql-query-editor .view-line');
  const tabs = await page.locator('.graphiql-tab').allInnerTexts();
  const editor = plainSpaces(await page.locator('.graphiql-query-editor .view-lines').innerText());
  const result = await runTab(page);
  if (screenshot) await page.screenshot({ path: screenshot });
  return { ...seen, title: await page.title(), tabs, editor, result };
}

/** The editor draws every space as one that does not break. */
function plainSpaces(text) {
  return text.replaceAll('\u00a0', ' ');
}

const [base, screenshot] = process.argv.slice(2);
const browser = await openBrowser();
try {
  if (base !== '--probe') console.log(JSON.stringify(await drive(browser, base, screenshot)));
} finally {
  await browser.close();
}
