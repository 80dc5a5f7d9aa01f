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
import { reviewOf } from './review.js';
import { browserKeeper } from './triage/browser-keeper.js';
import { serverKeeper } from './triage/server-keeper.js';
import { unpack } from './unpack.js';

const page = document.getElementById('page');
const packed = document.getElementById('report')?.textContent;
if (page && packed) {
  const token = new URLSearchParams(location.search).get('token');
  const keeper = token ? serverKeeper(token) : browserKeeper(localStorage, location.pathname);
  render(<App review={reviewOf(await unpack(packed))} keeper={keeper} />, page);
}
