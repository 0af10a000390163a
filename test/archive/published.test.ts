import { expect, test } from "vitest";
import { publishedIn } from "../../src/archive/published.ts";
import { documentKinds } from "../../src/template/kinds.ts";
import { smallDeposit } from "../support/archive.ts";

test("of all kinds only measures, announcements and reports on results are published, made or signed", () => {
  const { record } = smallDeposit();
  const kinds = Object.keys(documentKinds);
  const documents = kinds.map((kind) => ({
    file: `documents/${kind}.pdf`,
    kind,
    title: kind,
    format: "pdf" as const,
    pages: 1,
    text: "",
  }));
  const signed = kinds.map((kind) => ({
    file: `signed/${kind}.pdf`,
    kind,
    title: kind,
    added: "",
    changes: [],
  }));
  const published = publishedIn({ ...record, documents, signed });
  const wanted = ["measures", "announcement", "results-report"];
  expect(published.documents.map(({ kind }) => kind)).toEqual(wanted);
  expect(published.signed.map(({ kind }) => kind)).toEqual(wanted);
});
