// Who else's code is in what we publish: dist/LICENSES.txt, and a comment at the top of a script that stands alone.
import license from 'rollup-plugin-license';

const FILE = 'LICENSES.txt';
const HEAD = `Code of others is in some files of this folder. Their licences follow, each with the files that it is for.
What lies beside this package in node_modules is not in them, and brings its own licence along.
`;
const LINE = '-'.repeat(80);

/**
 * Gathers licences, bundle by bundle.
 *
 * @returns {(where: string) => import('rollup').Plugin[]}  Plugins for one bundle; `where` tells readers which files of
 *   dist/ it makes. Each bundle writes the file anew, with what is known so far.
 */
export function notices() {
  const bundles = new Map();
  return (where) => [
    license({ thirdParty: { output: (dependencies) => { bundles.set(where, dependencies.map(noticeOf)); } } }),
    {
      name: 'notices',
      // After the licences are known, and after the code has been made small.
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const found = bundles.get(where) ?? [];
          const alone = bundle[where];
          if (alone && found.length > 0) alone.code = top(found) + alone.code;
          this.emitFile({ type: 'asset', fileName: FILE, source: textOf(bundles) });
        },
      },
    },
  ];
}

function noticeOf({ name, version, license: kind, licenseText }) {
  if (!licenseText) throw new Error(`notices: ${name} has no text of its licence`);
  const owner = /^\s*(Copyright .*)$/im.exec(licenseText)?.[1].trim();
  return { name, version, kind, owner, text: licenseText.trim() };
}

const nameOf = ({ name, version, kind }) => `${name} ${version} (${kind})`;
const byName = (a, b) => (a.name < b.name ? -1 : 1);

function top(found) {
  const others = [...found].sort(byName).map((notice) => ` * ${nameOf(notice)}. ${notice.owner ?? ''}`.trimEnd());
  return `/*!\n * With code of others; their licences are in ${FILE}:\n${others.join('\n')}\n */\n`;
}

/** One section for each text: packages that share one are named together. */
function textOf(bundles) {
  const sections = new Map();
  for (const [where, found] of bundles) {
    for (const notice of found) {
      const section = sections.get(notice.text) ?? { names: new Set(), files: new Set() };
      section.names.add(nameOf(notice));
      section.files.add(where);
      sections.set(notice.text, section);
    }
  }
  const texts = [...sections].map(([text, { names, files }]) =>
    `${LINE}\n${[...names].sort().join('\n')}\nin ${[...files].sort().join(', ')}\n\n${text}\n`);
  return [HEAD, ...texts.sort()].join('\n');
}
