import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../src/diagnostics/diagnostic.ts";
import { writeAtomically } from "../../src/output/write-atomically.ts";
import { memoryIo, systemError } from "../support/memory-io.ts";

const bytes = new TextEncoder().encode("ใหม่");
const old = new TextEncoder().encode("เดิม");

describe("writing a file whole or not at all", () => {
  test("the bytes stand under the final name and nothing else is left", async () => {
    const io = memoryIo();
    await writeAtomically("out/a.pdf", bytes, io);
    expect([...io.files]).toEqual([[resolve("out/a.pdf"), bytes]]);
  });

  test.each(["ENOSPC", "EACCES", "EROFS", "EBUSY"])("%s keeps the old file, leaves no part, and says what to do", async (code) => {
    const io = memoryIo({
      createFile: async (path) => {
        io.files.set(resolve(path), new Uint8Array(1)); // half of it got through
        throw systemError(code);
      },
    });
    io.files.set(resolve("out/a.pdf"), old);
    const error = await writeAtomically("out/a.pdf", bytes, io).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DiagnosticError);
    const [diagnostic] = (error as DiagnosticError).diagnostics;
    expect(diagnostic).toMatchObject({ code: "output/write", place: { file: "out/a.pdf" } });
    expect(diagnostic!.hints).toHaveLength(1);
    expect([...io.files]).toEqual([[resolve("out/a.pdf"), old]]);
  });

  test("a failing rename keeps the old file and leaves no part", async () => {
    const io = memoryIo({ rename: () => Promise.reject(systemError("EBUSY")) });
    io.files.set(resolve("out/a.pdf"), old);
    await expect(writeAtomically("out/a.pdf", bytes, io)).rejects.toThrow(DiagnosticError);
    expect([...io.files]).toEqual([[resolve("out/a.pdf"), old]]);
  });

  test("a part left by a killed run is taken over", async () => {
    const io = memoryIo();
    io.files.set(resolve("out/.a.pdf.part"), old);
    await writeAtomically("out/a.pdf", bytes, io);
    expect([...io.files]).toEqual([[resolve("out/a.pdf"), bytes]]);
  });

  test("a fault of the program is not dressed up as a full disk", async () => {
    const io = memoryIo({ createFile: () => Promise.reject(new TypeError("bug")) });
    await expect(writeAtomically("out/a.pdf", bytes, io)).rejects.toThrow(TypeError);
  });
});
