import { durationText } from "../../batch/pace.ts";
import type { Counts } from "./tally.ts";

/** What a batch came to. */
export interface Summary extends Counts {
  /** JSON files in the folders that are no dossiers. */
  readonly passedOver: readonly string[];
  readonly seconds: number;
  /** Path of the results file. */
  readonly results: string;
  readonly isInterrupted: boolean;
}

/** The summary for other programs. */
export function summaryJson({ seconds, ...summary }: Summary): string {
  return `${JSON.stringify({ ...summary, seconds: Math.round(seconds * 10) / 10 }, null, 2)}\n`;
}

/** The summary for people. */
export function summaryText(summary: Summary): string {
  const { ok, kept, failed, timeout, files, pages, bytes, warnings, passedOver, seconds } = summary;
  const documents = [
    `${count(files)} แฟ้ม`,
    ...(pages > 0 ? [`PDF ${count(pages)} หน้า`] : []),
    sizeText(bytes),
  ];
  return [
    ...(summary.isInterrupted ? ["หยุดก่อนเสร็จ สั่งเดิมพร้อม --resume เพื่อทำต่อ"] : []),
    `แฟ้มข้อมูล: สำเร็จ ${count(ok)}${kept > 0 ? ` (ใช้ของเดิม ${count(kept)})` : ""} ผิด ${count(failed)} หมดเวลา ${count(timeout)}`,
    `เอกสาร: ${documents.join(" ")}${warnings > 0 ? ` คำเตือน ${count(warnings)} ข้อ` : ""}`,
    ...(passedOver.length > 0
      ? [`ข้ามแฟ้ม JSON ที่ไม่ใช่แฟ้มข้อมูล ${count(passedOver.length)} แฟ้ม เช่น ${passedOver[0]}`]
      : []),
    `เวลา: ${durationText(seconds)}`,
    `ผลรายแฟ้ม: ${summary.results}`,
    "",
  ].join("\n");
}

const count = (number: number): string => number.toLocaleString("en-US");

function sizeText(bytes: number): string {
  const [size, unit] = bytes >= 1e9 ? [bytes / 1e9, "GB"] : [bytes / 1e6, "MB"];
  return `${size.toFixed(1)} ${unit}`;
}
