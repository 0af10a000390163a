import type { Fault } from "../json/fault.ts";

const general = "คัดลอกจากช่องที่อยู่ของเบราว์เซอร์ทั้งหมด เช่น https://www.example.go.th/report.pdf";

/** What is wrong with the address of a web page: it must be whole, of http or https, without spaces. */
export function webAddressFault(address: string): Fault | undefined {
  if (isWebAddress(address)) return undefined;
  const whole = `https://${address}`;
  const isWithoutScheme = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(address) && isWebAddress(whole);
  return {
    message: `“${address}” ไม่ใช่ที่อยู่เว็บที่เปิดได้`,
    hints: isWithoutScheme ? [`เปลี่ยนเป็น ${whole}`] : [general],
  };
}

const isWebAddress = (address: string): boolean =>
  /^https?:\/\/[^\s\p{C}]+$/iu.test(address) && URL.canParse(address);
