import { z } from "zod";
import { normaliseText } from "../thai/normalise.ts";
import type { Fault } from "../json/fault.ts";
import { fiscalYears, yearFault } from "./fiscal-year.ts";
import { dateFault } from "./iso-date.ts";
import { assetPathFault } from "./asset-path.ts";
import { webAddressFault } from "./web-address.ts";

/** The Thai name of a field and the sentence that explains it, for messages and for the JSON Schema. */
interface Naming {
  readonly title: string;
  readonly description: string;
}

/** Printed text with at least one visible character; `\n` begins a new line. Normalised at the door. */
export const text = (naming: Naming) =>
  z
    .string()
    .overwrite(normaliseText)
    .regex(/\S/)
    .meta({ ...naming });

/** Printed text that may be empty. Normalised at the door. */
export const anyText = (naming: Naming) =>
  z
    .string()
    .overwrite(normaliseText)
    .meta({ ...naming });

/** The derived texts of one entry that an office may word otherwise; printed as given, empty strings too. */
export const printed = <Key extends string>(titles: Readonly<Record<Key, string>>) =>
  z
    .strictObject(
      Object.fromEntries(
        Object.entries<string>(titles).map(([key, title]) => [
          key,
          anyText({ title, description: printedAsGiven }).exactOptional(),
        ]),
      ) as Record<Key, z.ZodExactOptional<z.ZodString>>,
    )
    .exactOptional()
    .meta({ title: "พิมพ์ตามนี้", description: "ข้อความที่ใช้แทนข้อความซึ่งโปรแกรมสร้างให้ พิมพ์ตามที่เขียน" });

const printedAsGiven = "พิมพ์ตามที่เขียน แทนข้อความที่โปรแกรมสร้างให้";

/** The prefixes of reference ids: division, section, deficiency, measure group, action. */
type IdPrefix = "div" | "sec" | "def" | "grp" | "act";

/** A reference id such as `div-office`: never printed, kept from year to year. */
export const id = (prefix: IdPrefix, title: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}-[a-z0-9]+(-[a-z0-9]+)*$`))
    .meta({
      title,
      description: `รหัสอ้างอิงภายในแฟ้ม ขึ้นต้นด้วย ${prefix}- ใช้ตัวอักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง ไม่พิมพ์ในเอกสาร`,
      examples: [`${prefix}-example`],
    });

/** A calendar date, ISO 8601, Christian Era. */
export const isoDate = (naming: Naming) =>
  z
    .string()
    .check(reporting(dateFault))
    .meta({ ...naming, format: "date", examples: ["2023-01-06"] });

/** A calendar date, or an empty text where the day is not known yet. */
export const isoDateOrEmpty = (naming: Naming) =>
  z
    .string()
    .check(reporting((value) => (value === "" ? undefined : dateFault(value))))
    .meta({ ...naming, pattern: "^(\\d{4}-\\d{2}-\\d{2})?$", examples: ["2023-01-06"] });

/** A fiscal year of the Buddhist Era. */
export const fiscalYear = (naming: Naming) =>
  z
    .int()
    .check(reporting(yearFault))
    .meta({ ...naming, minimum: fiscalYears.first, maximum: fiscalYears.last, examples: [2566] });

/** A picture file in the dossier's own folder. Kept as typed: it names a file, nobody prints it. */
export const assetPath = (naming: Naming) =>
  z
    .string()
    .check(reporting(assetPathFault, "model/asset"))
    .meta({ ...naming });

/** The address of a page on the web. Kept as typed: it has to be opened. */
export const webAddress = (naming: Naming) =>
  z
    .string()
    .check(reporting(webAddressFault))
    .meta({ ...naming, pattern: "^https?://\\S+$", examples: ["https://www.example.go.th/report.pdf"] });

/** Turns a check of our own into a zod check whose issue keeps the hints (read by `json/issue-sentences.ts`). */
function reporting<T>(faultOf: (value: T) => Fault | undefined, code?: "model/asset"): z.core.CheckFn<T> {
  return ({ value, issues }) => {
    const fault = faultOf(value);
    if (fault === undefined) return;
    const params = { hints: fault.hints, ...(code && { code }) };
    issues.push({ code: "custom", input: value, message: fault.message, params });
  };
}
