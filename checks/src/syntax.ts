import ts from 'typescript-api'
import { lineOf, type Repo } from './check.ts'

const parsed = new WeakMap<Repo, Map<string, ts.SourceFile>>()

/** The syntax tree of a file, parsed once per run. */
export function sourceFile(repo: Repo, path: string): ts.SourceFile {
  let files = parsed.get(repo)
  if (files === undefined) parsed.set(repo, (files = new Map()))
  let file = files.get(path)
  if (file === undefined) {
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : path.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS
    file = ts.createSourceFile(path, repo.read(path), ts.ScriptTarget.ES2022, true, kind)
    files.set(path, file)
  }
  return file
}

export interface Import {
  readonly from: string
  readonly line: number
}

/** Every module a file names: imports, re-exports, dynamic imports and type imports alike. */
export function importsOf(repo: Repo, path: string): readonly Import[] {
  const found: Import[] = []
  const file = sourceFile(repo, path)
  const add = (node: ts.Node | undefined): void => {
    if (node !== undefined && ts.isStringLiteralLike(node))
      found.push({ from: node.text, line: lineOf(file.text, node.getStart()) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0])
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** Walks every node of a file. */
export function walk(file: ts.SourceFile, see: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    see(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
}

export { ts }
