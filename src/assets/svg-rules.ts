import type { SaxesAttributeNS, SaxesTagNS } from "saxes";

const outside = "อ้างถึงสิ่งที่อยู่นอกแฟ้ม";

/** Elements that run, move, or need a font of the machine: a printed seal has none of them. */
const forbidden: Readonly<Record<string, string>> = {
  script: "มีสคริปต์",
  foreignObject: "มีเนื้อหาที่ไม่ใช่ภาพ (foreignObject)",
  text: "มีตัวอักษรที่ต้องใช้ฟอนต์ของเครื่อง",
  animate: "มีภาพเคลื่อนไหว",
  animateMotion: "มีภาพเคลื่อนไหว",
  animateTransform: "มีภาพเคลื่อนไหว",
  set: "มีภาพเคลื่อนไหว",
};

/** Elements that may name a picture, given that it is in the file itself. */
const pictures = new Set(["image", "feImage"]);

/** Why an element must not stand in a picture of ours; undefined when it may. */
export function tagFault({ local, attributes }: SaxesTagNS): string | undefined {
  if (Object.hasOwn(forbidden, local)) return forbidden[local];
  const faults = Object.values(attributes).map((attribute) => attributeFault(local, attribute));
  return faults.find((fault) => fault !== undefined);
}

/** Why a style sheet must not stand there: it fetches, or hides what it does behind escapes. */
export function styleFault(css: string): string | undefined {
  return /@import|\\/i.test(css) ? outside : referenceFault(css);
}

const referenceFault = (value: string): string | undefined =>
  /url\((?!\s*["']?#)/i.test(value) ? outside : undefined;

function attributeFault(element: string, { local, prefix, value }: SaxesAttributeNS): string | undefined {
  if (/^on/i.test(local)) return "มีสคริปต์";
  if (local === "style") return styleFault(value);
  if (prefix === "xml" && local === "base") return outside;
  if (local !== "href") return referenceFault(value);
  const isInside =
    value.startsWith("#") || (pictures.has(element) && /^data:image\/(png|jpeg);base64,/.test(value));
  return isInside ? undefined : outside;
}
