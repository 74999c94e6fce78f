import { version } from '../../package.json';
import { check } from './check.js';
import { readXmlInNode } from './in-node/xml.js';
import { readOptions, USAGE, UsageError } from './options.js';
import { reportInWords } from './report-text.js';

readXmlInNode();
try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else if (options === 'version') console.log(version);
  else {
    const report = await check(options);
    console.log(options.json ? JSON.stringify(report, null, 2) : reportInWords(report));
    if (!report.good || report.cors?.allowed === false) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
