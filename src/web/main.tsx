import { render } from 'preact';
import './style/base.css';
import './style/masthead.css';
import './style/filter.css';
import './style/findings.css';
import './style/finding.css';
import './style/table.css';
import './style/sides.css';
import './style/timeline.css';
import './style/record.css';
import './style/triage.css';
import { App } from './app.js';
import { fragmentOf } from './location.js';
import { reviewOf } from './review.js';
import { browserKeeper } from './triage/browser-keeper.js';
import { serverKeeper } from './triage/server-keeper.js';
import { unpack } from './unpack.js';

const page = document.getElementById('page');
const data = document.getElementById('report');
const packed = data?.textContent;
if (page && packed) {
  const token = new URLSearchParams(location.search).get('token');
  const learning = data?.dataset.learning?.split(' ') ?? [];
  const keeper = token
    ? serverKeeper(token, learning)
    : browserKeeper(localStorage, location.pathname);
  const review = reviewOf(await unpack(packed));
  if (location.hash === '' && review.report.articles.length === 2)
    history.replaceState(null, '', fragmentOf({ view: 'sides' }));
  render(<App review={review} keeper={keeper} />, page);
}
