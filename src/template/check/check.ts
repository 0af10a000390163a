import type { DiagnosticCode } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Field, FieldTable } from "../fields.ts";
import { parseTemplate } from "../parse-template.ts";
import type { TemplateSource, TemplateSources } from "../sources.ts";
import { Findings, type Words } from "./findings.ts";
import { innerScope, partialScope, resolve, rootScope, type Scope } from "./scope.ts";
import * as words from "./words.ts";

/**
 * Holds a template, and the partials it calls, to the fields of its kind: unescaped output, unknown fields, helpers
 * and partials, prototype access and everything dynamic are found before anything runs. All errors, in reading order.
 */
export function checkTemplate(sources: TemplateSources, fields: FieldTable): readonly Diagnostic[] {
  const findings = new Findings();
  new Walk(sources, findings, sources.main, []).template(rootScope(fields));
  return findings.diagnostics;
}

/** The walk over one text; a partial is walked anew for each place that calls it, with what that place hands over. */
class Walk {
  readonly #sources: TemplateSources;
  readonly #findings: Findings;
  readonly #source: TemplateSource;
  /** The partials that led here. */
  readonly #calls: readonly string[];

  constructor(
    sources: TemplateSources,
    findings: Findings,
    source: TemplateSource,
    calls: readonly string[],
  ) {
    this.#sources = sources;
    this.#findings = findings;
    this.#source = source;
    this.#calls = calls;
  }

  template(scope: Scope): void {
    const parsed = parseTemplate(this.#source);
    if (parsed.program) this.#statements(parsed.program, scope);
    else this.#findings.say(parsed.diagnostic);
  }

  #statements(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope);
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    switch (statement.type) {
      case "ContentStatement":
      case "CommentStatement":
        return;
      case "MustacheStatement":
        return this.#output(statement as hbs.AST.MustacheStatement, scope);
      case "BlockStatement":
        return this.#block(statement as hbs.AST.BlockStatement, scope);
      case "PartialStatement":
        return this.#partial(statement as hbs.AST.PartialStatement, scope);
      default:
        this.#fault("template/forbidden", statement, words.dynamic);
    }
  }

  #output(statement: hbs.AST.MustacheStatement, scope: Scope): void {
    const { path, params, hash, escaped } = statement;
    if (!escaped) this.#fault("template/forbidden", statement, words.unescaped);
    if (!isPath(path)) return this.#fault("template/syntax", statement, words.literal);
    if (params.length > 0 || hash) return this.#unknownHelper(path);
    const field = this.#field(path, scope);
    if (field === undefined || field.kind === "text" || field.kind === "number") return;
    this.#fault("template/unknown-field", path, words.notPrintable(path.original, field));
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = words.blockNames.find((known) => known === block.path.original);
    if (name === undefined) return this.#unknownHelper(block.path);
    const [subject, ...others] = block.params;
    if (!isPath(subject) || others.length > 0 || block.hash) {
      return this.#fault("template/syntax", block, words.wrongBlock(name));
    }
    const field = this.#field(subject, scope);
    if (field && (name === "if" || name === "unless")) this.#statements(block.program, scope);
    else if (field && (name === "each" || name === "with")) this.#entered(name, field, block, scope);
    this.#statements(block.inverse, scope);
  }

  /** The body of a block that makes what it enters the new `this`. */
  #entered(name: "each" | "with", field: Field, block: hbs.AST.BlockStatement, scope: Scope): void {
    const current = entered(name, field);
    if (current)
      return this.#statements(
        block.program,
        innerScope(scope, current, name === "each", block.program.blockParams),
      );
    const subject = block.params[0] as hbs.AST.PathExpression;
    this.#fault("template/unknown-field", subject, words.wrongSubject(name, subject.original));
  }

  #partial({ name, params, hash, ...statement }: hbs.AST.PartialStatement, scope: Scope): void {
    const [context, ...others] = params;
    if (!isPath(name) || hash || others.length > 0 || (context && !isPath(context))) {
      return this.#fault("template/forbidden", statement, words.computedPartial);
    }
    const source = this.#sources.partials.get(name.original);
    if (source === undefined) {
      const known = [...this.#sources.partials.keys()];
      return this.#fault("template/unknown-partial", name, words.unknownPartial(name.original, known));
    }
    if (this.#calls.includes(name.original)) {
      return this.#fault("template/forbidden", statement, words.endless(name.original));
    }
    const current = isPath(context) ? this.#handedOver(context, scope) : scope.current;
    if (current === undefined) return;
    const calls = [...this.#calls, name.original];
    new Walk(this.#sources, this.#findings, source, calls).template(partialScope(scope, current));
  }

  #handedOver(path: hbs.AST.PathExpression, scope: Scope): Field | undefined {
    const field = this.#field(path, scope);
    if (field?.kind !== "object" || !field.optional) return field;
    this.#fault("template/unknown-field", path, words.mayBeAbsent(path.original));
    return undefined;
  }

  #field(path: hbs.AST.PathExpression, scope: Scope): Field | undefined {
    const resolved = resolve(path, scope);
    if ("kind" in resolved) return resolved;
    this.#fault("template/unknown-field", path, resolved);
    return undefined;
  }

  #unknownHelper(path: hbs.AST.PathExpression): void {
    this.#fault("template/unknown-helper", path, words.unknownHelper(path.original));
  }

  #fault(code: DiagnosticCode, node: hbs.AST.Node, what: Words): void {
    this.#findings.add(code, node, this.#source, what);
  }
}

function isPath(expression: hbs.AST.Expression | undefined): expression is hbs.AST.PathExpression {
  return expression?.type === "PathExpression";
}

/** What `this` is inside the block; none when the block does not fit the field. */
function entered(name: "each" | "with", field: Field): Field | undefined {
  if (name === "each") return field.kind === "list" ? field.item : undefined;
  return field.kind === "object" ? { ...field, optional: false } : undefined;
}
