// Plain JavaScript without packages: this is what runs on a fresh clone, and on a Node too old for the rest.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: the portal needs 20.19 or newer. Get it from https://nodejs.org, then run npm test again.`);
  process.exit(1);
}
import('./prepare.mjs')
  .then(({ runTypeScript }) => runTypeScript('./test-all.ts'))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
