import type { Rule } from "../../rule.ts";

/** A document that nobody signs, and a signer whose post is not said. */
export const missingSigner: Rule = {
  id: "missing-signer",
  area: "content",
  severity: "warning",
  title: "ไม่มีผู้ลงนามหรือไม่มีตำแหน่ง",
  explanation: 'เอกสารมาตรการต้องมีผู้ลงนาม และใต้ชื่อต้องบอกตำแหน่ง ผู้ที่ยังไม่รู้ชื่อเว้น name เป็น "" ได้ โปรแกรมพิมพ์เส้นประให้',
  check: ({ dossier: { signatories } }) => {
    if (signatories.length === 0)
      return [{ path: ["signatories"], message: "เอกสารยังไม่มีผู้ลงนาม", hints: ["เพิ่มผู้ลงนามใน signatories"] }];
    return signatories.flatMap(({ positions, acting, name }, index) =>
      positions.length > 0 || acting !== undefined
        ? []
        : [
            {
              path: ["signatories", index, "name"],
              message: `ผู้ลงนาม “${name}” ยังไม่มีตำแหน่ง`,
              hints: ["เพิ่มตำแหน่งใน positions"],
            },
          ],
    );
  },
};
