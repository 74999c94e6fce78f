import type { Plugin } from 'vite';
import { changeModules, type Change } from './change-modules.ts';

const file = 'valibot/dist/index.mjs';

const CHANGES: Change[] = [
  {
    file,
    why: 'does not offer its schemas to libraries that take those of any other',
    find: /(?<=\n\treturn )_standardSchema(?=\(\{)/g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'has no other words for what is wrong: our schemas bring theirs, as texts',
    find: /\bother\?\.message \?\? (context\.message) \?\? \/\* @__PURE__ \*\/ getSpecificMessage\(context\.reference[^;]*;\n\t(if \(message\$1 !== void 0\) issue\.message = )typeof message\$1 === "function" \? message\$1\(issue\) : message\$1/g,
    replace: 'other?.message ?? $1;\n$2message$$1',
  },
  {
    file,
    why: 'tells of what is wrong only the words and the place, which is all that is read',
    find: /\n\t\tkind: context\.kind,\n\t\ttype: context\.type,\n\t\tinput,\n\t\texpected,\n\t\treceived,|\n\t\trequirement: context\.requirement,|,\n\t\tissues: other\?\.issues,\n\t\tlang: [^}]*abortPipeEarly(?=\n\t\};)|\n\tconst isSchema = context\.kind === "schema";|\bif \(isSchema\) (?=dataset\.typed)/g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'says what is expected and what is received, and not what kind of rule that breaks',
    find: /\bInvalid \$\{label\}: \$\{expected \? `(Expected \$\{expected\} but r)` : "R"\}/g,
    replace: '$1',
  },
  {
    file,
    why: 'is not told what kind of rule is broken',
    find: /(?<=\b_addIssue\((?:this|context), )(?:"[^"]*"|label|info\?\.label \?\? "input"), /g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'says of what may be missing what it is expected to be',
    find: /`\(\$\{(wrapped\.expects)\} \|[^`]*`/g,
    replace: '$1',
    everywhere: true,
  },
  {
    file,
    why: 'says of several kinds of value each, without brackets',
    find: /\/\* @__PURE__ \*\/ _joinExpects\((options\.map\(\(option\) => option\.expects\)), "\|"\)/g,
    replace: '$1.join(" or ")',
    everywhere: true,
  },
  {
    file,
    why: 'tells of a place only the key',
    find: /\{\n\t+type: "(?:array|object)",\n\t+origin: "(?:value|key)",\n\t+input,\n\t+key,\n\t+value: (?:value\$1|input\[key\])\n\t+\}/g,
    replace: '{ key }',
    everywhere: true,
  },
  {
    file,
    why: 'has nothing in its schemas that only those other words, and schemas that wait, would need',
    find: /(?<=\n\t\t)(?:reference: \w+|async: false|kind: "\w+"|type: "(?!optional"|nullish")\w+"),\n/g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'stops at the first thing that is wrong: one is enough to leave an entry out',
    find: /\bif \(config\$1\.abortEarly\) (?=break|\{)/g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'goes through a pipe of schemas and transformations only, up to what is wrong',
    find: /\bif \(item\.kind !== "metadata"\) (\{\n\t+if \(dataset\.issues) && \(item\.kind === "schema" \|\| item\.kind === "transformation"\)(\) \{\n\t+dataset\.typed = false;\n\t+break;\n\t+\}\n\t+)if \(!dataset\.issues \|\| !config\$1\.abortEarly && !config\$1\.abortPipeEarly\) (?=dataset = item\["~run"\])/g,
    replace: '$1$2',
  },
  {
    file,
    why: 'takes the first of several schemas that finds nothing wrong, else what one says that came further than the kind of value',
    find: /\blet validDataset;\n\t+let typedDatasets;\n\t+let untypedDatasets;\n(\t+for \(const schema of this\.options\) \{\n\t+const optionDataset = [^;]*;\n\t+if \(optionDataset\.)typed\) if[^]*?\n\t\t\t\}\n\t\t\tif \(validDataset\) return validDataset;\n\t\t\tif \(typedDatasets\) \{[^]*?\n\t+\} else if \(untypedDatasets\?\.length === 1\) return untypedDatasets\[0\];\n\t+else _addIssue\([^;]*;/g,
    replace:
      'let further;\n$1issues === void 0) return optionDataset;\n\t\t\t\tif (optionDataset.issues[0].path) further ??= optionDataset;\n\t\t\t}\n\t\t\tif (further) return further;\n\t\t\t_addIssue(this, dataset, config$$1);',
    everywhere: true,
  },
  {
    file,
    why: 'has one kind of field that may be missing less',
    find: /valueSchema\.type (?:=== "exact_optional" \|\||!== "exact_optional" &&) /g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'takes a schema’s own fields for its fields, and not what a page’s scripts have put on all objects',
    find: /\bfor \(const key in this\.entries\)/g,
    replace: 'for (const key of Object.keys(this.entries))',
    everywhere: true,
  },
  {
    file,
    why: 'gives defaults as they are, and makes none',
    find: /\btypeof schema\.(fallback|default) === "function" \? schema\.\1\(dataset, config\$1\) : /g,
    replace: '',
    everywhere: true,
  },
  {
    file,
    why: 'has no settings',
    find: /\n\t+config: config\$1,|, (?:\/\* @__PURE__ \*\/ getGlobalConfig\(config\$1\)|config\$1)(?=[,)])/g,
    replace: '',
    everywhere: true,
  },
];

/** Valibot without what nothing here asks for. */
export const valibotInShort = (): Plugin => changeModules('valibot-in-short', CHANGES);
