import {
  flag,
  lines,
  list,
  object,
  optional,
  text,
  type DescribedFields,
  type Described,
} from "../../fields.ts";
import { paperFields } from "../paper-fields.ts";
import { scoreComparisonField } from "../results-report/number-fields.ts";
import type { ScoreChartView } from "../score-chart.ts";
import type { ActionListView, NumberedWordsView } from "./actions.ts";
import type { ComparedYearView, YearComparisonView } from "./view.ts";

const labelField = text("คำบรรยายตารางสำหรับผู้พิการทางสายตา");

const chartFields = {
  stacked: flag("เท็จ แท่งของแต่ละปีอยู่คนละแถว"),
  title: text("ชื่อแผนภูมิ"),
  alternative: text("ตัวเลขเดียวกันเป็นข้อความ สำหรับผู้พิการทางสายตา"),
  categories: lines("ชื่อใต้แท่ง"),
  series: list(
    "ชุดของแท่ง ปีหลังอยู่ก่อน",
    object("หนึ่งชุด", { name: text("ชื่อชุด"), values: lines("คะแนนเป็นเลขอารบิก ว่างเมื่อไม่มี") }),
  ),
} as const satisfies DescribedFields<ScoreChartView>;

const yearField = (description: string) =>
  object(description, {
    year: text("ปีงบประมาณของมาตรการ"),
    assessed: text("ปีที่ประเมิน ซึ่งนำผลมากำหนดมาตรการของปีนั้น"),
    total: text("คะแนนรวม"),
    rating: text("ระดับผลการประเมิน"),
    deficiencies: text("จำนวนประเด็นที่ต้องแก้ไข/ปรับปรุง"),
  } satisfies DescribedFields<ComparedYearView>);

const summaryField = object("ผลการเปรียบเทียบเป็นตัวเลข สำหรับย่อหน้าสรุป", {
  totalChange: text("คะแนนรวมเพิ่มขึ้นหรือลดลงเท่าใด ว่างเมื่อเท่าเดิม"),
  compared: text("จำนวนตัวชี้วัดที่มีคะแนนทั้งสองปี ว่างเมื่อไม่มี"),
  scoreTally: text("จำนวนตัวชี้วัดที่เพิ่มขึ้น ลดลง และเท่าเดิม"),
  mostRisen: text("ตัวชี้วัดที่เพิ่มขึ้นมากที่สุดและคะแนน ว่างเมื่อไม่มี"),
  mostFallen: text("ตัวชี้วัดที่ลดลงมากที่สุดและคะแนน ว่างเมื่อไม่มี"),
  deficiencyTally: text("จำนวนประเด็นที่พบซ้ำและพบใหม่ ว่างเมื่อปีหลังไม่มีประเด็น"),
  deficiencies: text("จำนวนประเด็นของปีหลัง"),
  closed: text("จำนวนประเด็นของปีก่อนที่ไม่พบแล้ว"),
  actionTally: text("จำนวนวิธีการที่คงเดิม ปรับปรุง และเพิ่มใหม่ ว่างเมื่อปีหลังไม่มี"),
  actions: text("จำนวนวิธีการของปีหลัง"),
  dropped: text("จำนวนวิธีการของปีก่อนที่ไม่ได้กำหนดต่อ"),
});

const deficienciesField = object("ประเด็นที่ต้องแก้ไข/ปรับปรุงของสองปี", {
  label: labelField,
  heads: lines("หัวคอลัมน์ 3 คอลัมน์"),
  groups: list(
    "พบซ้ำ พบใหม่ และไม่พบแล้ว เฉพาะที่มี",
    object("หนึ่งกลุ่ม", {
      heading: text("ชื่อกลุ่มและจำนวน"),
      rows: list(
        "ประเด็น",
        object("หนึ่งประเด็น", {
          indicator: text("เลขและชื่อตัวชี้วัด"),
          before: lines("ข้อและข้อความของปีก่อน หรือ ไม่มี"),
          after: lines("ข้อและข้อความของปีหลัง หรือ ไม่มี"),
        }),
      ),
    }),
  ),
});

const wordsField = (description: string) =>
  object(description, {
    number: text("เลขข้อ"),
    words: list(
      "ข้อความ ตัดตรงที่เริ่มและเลิกต่างกัน ไม่มีช่องว่างระหว่างกัน",
      object("หนึ่งช่วง", {
        text: text("ข้อความ"),
        changed: flag("จริงเมื่ออีกปีไม่มีคำเหล่านี้"),
        newLine: flag("จริงเมื่อขึ้นบรรทัดใหม่ ข้อความจึงว่างได้"),
      }),
    ),
  }) satisfies Described<NumberedWordsView>;

const actionListField = (description: string) =>
  object(description, {
    label: labelField,
    heads: lines("หัวคอลัมน์ 2 คอลัมน์"),
    rows: list(
      "วิธีการดำเนินการ",
      object("หนึ่งวิธีการ", {
        number: lines("เลขข้อ และเลขข้อเดิมเมื่อย้ายข้อ"),
        text: lines("ข้อความ ที่คงเดิมมีเพียงบรรทัดแรก"),
      }),
    ),
  }) satisfies Described<ActionListView>;

const actionsField = object("วิธีการดำเนินการของสองปี", {
  changed: object("ที่ปรับปรุงถ้อยคำ", {
    label: labelField,
    heads: lines("หัวคอลัมน์ ปีละคอลัมน์"),
    rows: list(
      "วิธีการที่ปรับปรุง",
      object("หนึ่งวิธีการ", { before: wordsField("ข้อความของปีก่อน"), after: wordsField("ข้อความของปีหลัง") }),
    ),
  }),
  added: actionListField("ที่เพิ่มใหม่"),
  dropped: actionListField("ที่ไม่ได้กำหนดต่อ"),
  kept: actionListField("ที่คงเดิม"),
});

const pairField = object("สองปี", {
  heading: text("ชื่อของสองปี"),
  before: yearField("ปีก่อน"),
  after: yearField("ปีหลัง"),
  summary: summaryField,
  scores: scoreComparisonField,
  chart: optional("แผนภูมิคะแนนของสองปี ไม่มีเมื่อไม่มีคะแนนรายตัวชี้วัด", chartFields),
  scoreNotes: lines("สิ่งที่ควรทราบก่อนเทียบคะแนน ข้อละรายการ ว่างเมื่อไม่มี"),
  deficiencies: deficienciesField,
  itemNotes: lines("สิ่งที่ควรทราบก่อนเทียบข้อคำถาม ข้อละรายการ ว่างเมื่อไม่มี"),
  actions: actionsField,
});

/** The view of the comparison of years, described. */
export const yearComparisonFields = {
  ...paperFields,
  title: lines("ชื่อรายงานและปีที่เปรียบเทียบ"),
  agencyLine: lines("ชื่อหน่วยงาน อำเภอ จังหวัด"),
  years: text("ปีงบประมาณของมาตรการที่เปรียบเทียบ"),
  assessedYears: text("ปีที่ประเมินของแต่ละปี"),
  trend: optional("คะแนนรวมแต่ละปี ไม่มีเมื่อเปรียบเทียบสองปี", {
    label: labelField,
    heads: lines("หัวคอลัมน์ 7 คอลัมน์"),
    rows: list("ปีละแถว", object("หนึ่งปี", { name: text("ชื่อปี"), values: lines("ค่าของปีนั้น 6 ช่อง") })),
    chart: object("แผนภูมิคะแนนรวม", chartFields),
  }),
  pairs: list("ปีที่อยู่ติดกันทีละสองปี", pairField),
  sources: object("ชุดเอกสารในคลังที่ใช้เปรียบเทียบ", {
    label: labelField,
    heads: lines("หัวคอลัมน์ 3 คอลัมน์"),
    rows: list(
      "ชุดเอกสาร",
      object("หนึ่งชุด", {
        year: text("ปีงบประมาณ"),
        bag: text("ชื่อในคลัง"),
        day: text("วันที่เก็บ"),
        checksum: text("รหัส SHA-512 เว้นวรรคเป็นช่วง"),
      }),
    ),
  }),
} as const satisfies DescribedFields<YearComparisonView>;
