import { SaxesParser } from "saxes";
import { assetError, type AssetSource } from "./faults.ts";
import { SvgCensus } from "./svg-census.ts";
import { styleFault, tagFault } from "./svg-rules.ts";

const hints = ["ในโปรแกรมวาดภาพ เปลี่ยนตัวอักษรเป็นเส้น (Convert to path) แล้วบันทึกเป็น Plain SVG", "หรือบันทึกเป็น PNG"];

/**
 * Reads an SVG without drawing it. Throws DiagnosticError `model/asset` unless it is well-formed, of sane size, and
 * holds nothing but shapes.
 */
export function inspectSvg(text: string, asset: AssetSource): void {
  const refuse = (reason: string): never => {
    throw assetError(asset, `เป็น SVG ที่ใช้ไม่ได้: ${reason}`, ...hints);
  };
  const accept = (fault: string | undefined): void => void (fault !== undefined && refuse(fault));
  const census = new SvgCensus();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => refuse("เขียนผิดรูปแบบ"));
  parser.on("doctype", () => refuse("มี DOCTYPE"));
  parser.on("processinginstruction", () => refuse("มีคำสั่งประมวลผล <?…?>"));
  parser.on("text", (content) => accept(census.isInStyle ? styleFault(content) : undefined));
  parser.on("cdata", (content) => accept(census.isInStyle ? styleFault(content) : undefined));
  parser.on("opentag", (tag) => accept(census.enter(tag) ?? tagFault(tag)));
  parser.on("closetag", () => census.leave());
  parser.write(text).close();
  accept(census.finish());
}
