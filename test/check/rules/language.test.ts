import { bracketSpace } from "../../../src/check/rules/language/bracket-space.ts";
import { doubledNounMaker } from "../../../src/check/rules/language/doubled-noun-maker.ts";
import { doubledWord } from "../../../src/check/rules/language/doubled-word.ts";
import { impossibleCluster } from "../../../src/check/rules/language/impossible-cluster.ts";
import { listedMisspelling } from "../../../src/check/rules/language/listed-misspelling.ts";
import { nounAmongVerbs } from "../../../src/check/rules/language/noun-among-verbs.ts";
import { probableMisspelling } from "../../../src/check/rules/language/probable-misspelling.ts";
import { repetitionMark } from "../../../src/check/rules/language/repetition-mark.ts";
import { severalSpaces } from "../../../src/check/rules/language/several-spaces.ts";
import { spaceInPhrase } from "../../../src/check/rules/language/space-in-phrase.ts";
import { tornByLineBreak, tornBySpace } from "../../../src/check/rules/language/torn-word.ts";
import { twoForms } from "../../../src/check/rules/language/two-forms.ts";
import { unbalancedSign } from "../../../src/check/rules/language/unbalanced-sign.ts";
import type { Rule } from "../../../src/check/rule.ts";
import { describeRule } from "../../support/describe-rule.ts";

const place = "measureGroups[0].actions[0].text";

/** Sentences put into an action's text: `[what is found in it, …]` after the sentence. */
function describeSentences(
  rule: Rule,
  finds: readonly (readonly [sentence: string, ...words: string[]])[],
  passes: readonly string[],
): void {
  describeRule(rule, {
    finds: finds.map(
      ([sentence, ...words]) =>
        [sentence, { [place]: sentence }, ...words.map((word) => `${place} ${word}`)] as const,
    ),
    passes: passes.map((sentence) => [sentence, { [place]: sentence }] as const),
  });
}

/** The first actions of the first group with other texts. */
const withActions = (...texts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(texts.map((text, index) => [`measureGroups[0].actions[${index}].text`, text]));

describeSentences(
  listedMisspelling,
  [
    ["เผยแพร่ทางเวบไซต์และเฟสบุ๊คของหน่วยงาน", "เวบไซต์", "เฟสบุ๊ค"],
    ["ขออนุญาติใช้รถยนต์ตามกฏหมายและกฏระเบียบ", "อนุญาติ", "กฏหมาย", "กฏระเบียบ"],
    ["เสนอให้งานธุระการรวบรวม", "ธุระการ"],
    ["ประเมิน Intergity and Tranparency ประจำปี", "Intergity", "Tranparency"],
    ["ความที่ปรากฎในรายงาน", "ปรากฎ"],
  ],
  [
    "ปรากฏการณ์ที่ปรากฏตามกฎหมายและกฎกระทรวง",
    "ใช้ความคิดสร้างสรรค์และจัดสรรงบประมาณ",
    "มาตรการการเงินการคลังและธุระการงานของบุคลากร",
    "จัดทำป้าย “กฏหมายน่ารู้” ตามชื่อเดิมของโครงการ",
    "มอบนายดำรงค์ จำนงค์ทอง เป็นผู้รับผิดชอบ",
    "ดูที่ https://example.go.th/อนุญาติ",
  ],
);

describeSentences(
  probableMisspelling,
  [
    ["ให้หนวยงานเผยแพรข้อมูลแก่ประชาชน", "หนวยงาน", "เผยแพร"],
    ["รายงานต่อผู้บริหารทีประชุมทราบ", "ทีประชุม"],
    ["เสนอคณะกรรมการพิจรณาให้ความเห็นชอบ", "พิจรณา"],
    ["ประสัมพันธ์แผนการใช้จ่ายงบประมาร", "ประสัมพันธ์", "งบประมาร"],
    ["แต่งตั้งเลขานุกาและผูรับผิดชอบ", "เลขานุกา", "ผูรับผิดชอบ"],
  ],
  [
    "วางรางระบายน้ำและลอกท่อในพื้นที่หมู่ที่ ๓",
    "กลุ่มสตรีทอผ้าไหมมัดหมี่และจักสานกระติบข้าว",
    "สร้างวัฒนธรรมและปลุกจิตสำนึกให้แก่บุคลากร",
    "ประกาศ ณ อำเภอหนองบัวแดง ตามหนังสือของ สขร. และ อบต.",
    "ไม่เป็นบุคคลวิกลจริตหรือจิตฟั่นเฟือนไม่สมประกอบ",
    "ว่าที่ร้อยตรีหญิง กัญญาวีร์ ศรีสุวรรณาภรณ์ เป็นเลขานุการ",
    "ดร.เกียรติขจร วัจนะสวัสดิ์ชัย บรรยายเรื่องการละเล่นรีรีข้าวสาร",
  ],
);

describeRule(probableMisspelling, {
  finds: [
    [
      "a compound that lacks a part it has elsewhere in the document",
      withActions("แต่งตั้งคณะทำและเลขานุการ", "แต่งตั้งคณะทำงานและเลขานุการ", "ทบทวนการแต่งตั้งคณะทำงานและเลขานุการ"),
      `${place} คณะทำ`,
    ],
    [
      "a mark that two words lack, which are one elsewhere",
      withActions("ทบทวนคำส่งมอบหมายทุกปี", "การทบทวนคำสั่งมอบหมายงาน", "เวียนผลการทบทวนคำสั่งมอบหมายงาน"),
      `${place} คำส่ง`,
    ],
    [
      "a word of its own, where the document has another between the same neighbours",
      withActions("เสนอปลดเทศบาลทราบ", "เสนอปลัดเทศบาลทราบ", "เรียนปลัดเทศบาลทราบ"),
      `${place} ปลดเทศบาล`,
    ],
  ],
  passes: [
    [
      "a phrase with a word less than elsewhere",
      withActions("จัดช่องทางติดต่อเทศบาล", "จัดช่องทางการติดต่อเทศบาล", "เปิดช่องทางการติดต่อเทศบาล"),
    ],
    [
      "a word that could be meant as well as the longer one",
      withActions("ทำแผนการใช้งบประมาณ", "ทำแผนการใช้จ่ายงบประมาณ", "ดูแผนการใช้จ่ายงบประมาณ"),
    ],
    [
      "the shorter phrase twice",
      withActions("แต่งตั้งคณะทำและเลขานุการ", "แต่งตั้งคณะทำและเลขานุการ", "แต่งตั้งคณะทำงานและเลขานุการ"),
    ],
  ],
});

describeSentences(
  doubledWord,
  [
    ["เผยแพร่ให้ให้ประชาชนทราบ", "ให้"],
    ["ประชาชนประชาชนมีส่วนร่วม", "ประชาชน"],
    ["รายงานต่อกองกองคลัง", "กอง"],
    ["เผยแพร่ตัวชี้ชี้วัดของหน่วยงาน", "ชี้"],
  ],
  [
    "เจ้าหน้าที่ที่ได้รับมอบหมายเก็บไว้ในที่ที่ปลอดภัย",
    "คณะกรรมการการเลือกตั้งและข้าราชการการเมือง",
    "ให้ผู้ใช้ใช้รหัสผ่านของตน",
    "ให้ผู้ขายแต่ละรายรายงานยอดคงเหลือ",
    "นานาประเทศและราษฎรต่าง ๆ นานา",
  ],
);

describeSentences(
  doubledNounMaker,
  [
    ["จัดทำมาตรการการป้องกันการรับสินบน", "การ"],
    ["ทบทวนกระบวนการการให้บริการ", "การ"],
    ["ปรับปรุงวิธีการการรับเรื่อง", "การ"],
  ],
  ["ใช้มาตรการการเงินการคลังเพื่อกระตุ้นเศรษฐกิจ", "จัดทำมาตรการป้องกันการรับสินบน", "คณะกรรมการการเลือกตั้งประจำตำบล"],
);

describeSentences(
  impossibleCluster,
  [
    ["จัดทำแผนงบประมาณทีี่ชัดเจน", "ีี"],
    ["ปฏิบัติหน้้าที่", "้้"],
    ["เเผนงานของกองคลัง", "เเ"],
    ["ป่ีงบประมาณ", "่ี"],
    ["ควบคุมคุณภาพนํ้า", "ํ้า"],
    ["รายงานผล ่ทุกเดือน", "่"],
    ["เ็ดขาด", "เ", "็"],
  ],
  ["น้ำประปาและป่าไม้ที่เพิ่มขึ้น", "เกาะและเคราะห์กรรม", "สิทธิ์ สัมพันธ์ ศาสตร์ ธำรง ฤๅษี", "ก็เพราะเหตุนี้เอง"],
);

describeSentences(
  repetitionMark,
  [
    ["ผ่านช่องทางต่างๆ ของหน่วยงาน", "ๆ"],
    ["ช่องทางต่าง ๆของหน่วยงาน", "ๆ"],
    ["เรื่องอื่นๆที่เกี่ยวข้อง", "ๆ"],
    ["คณะกรรมการ ฯ เห็นชอบ", " ฯ"],
    ["คณะกรรมการฯเห็นชอบ", "ฯ"],
    ["ค่าที่พัก ค่าพาหนะฯลฯ ให้เบิก", "ฯลฯ"],
  ],
  [
    "ช่องทางต่าง ๆ ของหน่วยงาน",
    "คณะกรรมการฯ เห็นชอบแผนฯ (ฉบับปรับปรุง)",
    "ค่าพาหนะ ฯลฯ ให้เบิกตามระเบียบ",
    "ฯพณฯ รัฐมนตรีเป็นประธาน",
    "เรื่องต่าง ๆ, เรื่องอื่น ๆ",
  ],
);

describeSentences(
  severalSpaces,
  [
    ["รายเดือน         หรือรายปี", "         "],
    ["คะแนน  ๙๕.๕๑", "  "],
    ["งบประมาณ\u00a0\u00a0\u00a0ประจำปี", "\u00a0\u00a0\u00a0"],
  ],
  ["คะแนน ๙๕.๕๑", "บรรทัดแรก   \nบรรทัดที่สอง", "เผยแพร่ข้อมูล  "],
);

describeSentences(
  bracketSpace,
  [
    ["สำนักปลัด (งานนิติการ )", " "],
    ["กองคลัง ( งานพัสดุ)", " "],
    ["ให้ระบุว่า “ ไม่มี”", " "],
  ],
  ["สำนักปลัด (งานนิติการ) และกองคลัง", "ลงชื่อ (                    )", "(ลงชื่อ) (....................)"],
);

describeSentences(
  tornBySpace,
  [
    ["เผยแพร่ทางเว็บ ไซต์ของหน่วยงาน", " "],
    ["เป็นลายลักษณ์ อักษรทุกเดือน", " "],
    ["รายงานต่องานนิติ การทุกเดือน", " "],
  ],
  ["ปัญหา อุปสรรค และข้อเสนอแนะ", "จัดเก็บทรัพย์สินแล้ว แต่บุคลากรบางส่วนยังไม่ทราบ", "เกี่ยวกับการสั่ง การอนุญาต การอนุมัติ"],
);

describeSentences(
  tornByLineBreak,
  [
    ["เป็นลายลักษณ์\nอักษรทุกเดือน", "\n"],
    ["เผยแพร่ทางเว็บ\nไซต์ของหน่วยงาน", "\n"],
    ["จัดทำอินโฟ\n กราฟิก", "\n "],
  ],
  ["ดังนี้\n(๑) สำรวจความต้องการ", "จัดทำรายงาน\nเผยแพร่รายงาน", "สำนักปลัด\nงานนิติการ"],
);

describeSentences(
  unbalancedSign,
  [
    ["ประเมินผล (ITA ประจำปี", "("],
    ["ประจำปี ๒๕๖๖” ขององค์กร", "”"],
    ["ระบบงาน) ของกองคลัง", ")"],
    ['ให้ระบุว่า "ไม่มี', '"'],
  ],
  ["๑) สำรวจ ๒) จัดทำ ก) เผยแพร่", "ตาม (๑) และมาตรา ๙ (๗) “ไม่มี” [ร่าง]", "ถนน 12' กว้าง ๔ เมตร (ลูกรัง)"],
);

describeRule(twoForms, {
  finds: [
    ["the rarer form", { [place]: "ให้ผู้มีส่วนได้เสียมีส่วนร่วม" }, `${place} ผู้มีส่วนได้เสีย`],
    ["other capitals", { [place]: "ติดต่อทาง facebook" }, `${place} facebook`],
    ["a term with a space instead of a hyphen", { [place]: "ระบบ E Service" }, `${place} E Service`],
  ],
  passes: [
    ["the usual form", { [place]: "ให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม" }],
    ["ส่วนได้เสีย as the law has it", { [place]: "ไม่มีส่วนได้เสียกับผู้ยื่นข้อเสนอ" }],
    ["addresses", { [place]: "ส่งที่ e-service@example.go.th หรือ www.facebook.com/example" }],
  ],
});

const other = "measureGroups[0].actions[1].text";
/** The sample's own, all of them a matter of taste, out of the way. */
const quiet = {
  "assessment.indicators[7].deficiencies[1].recommendation": "ควรเปิดโอกาสให้มีส่วนร่วม",
  "measureGroups[9].actions[2].text": "แต่งตั้งคณะทำงาน",
  "signatories[0].positions[0]": "ประธานคณะทำงาน",
};

describeRule(spaceInPhrase, {
  finds: [
    [
      "a space that another place does not have",
      { ...quiet, [place]: "เผยแพร่ทะเบียนคุมพัสดุคงเหลือ", [other]: "เผยแพร่ทะเบียน คุมพัสดุคงเหลือ" },
      `${other}  `,
    ],
    [
      "และ apart from what it joins",
      { ...quiet, [place]: "ตรวจรับและ เก็บรักษาพัสดุ", [other]: "ให้ตรวจรับและเก็บรักษาพัสดุ" },
      `${place}  `,
    ],
    [
      "a name parted",
      { ...quiet, [place]: "เสนอประธาน สภาตำบลธารทอง", [other]: "เสนอประธานสภาตำบลธารทอง" },
      `${place}  `,
    ],
  ],
  passes: [
    ["a phrase that stands once", { ...quiet, [place]: "ตรวจรับพัสดุ เก็บรักษาพัสดุ" }],
    ["short words", { ...quiet, [place]: "ใน ปี", [other]: "ในปี" }],
    ["a new line", { ...quiet, [place]: "ตรวจรับและ\nเก็บรักษาพัสดุ", [other]: "ให้ตรวจรับและเก็บรักษาพัสดุ" }],
  ],
});

describeRule(nounAmongVerbs, {
  finds: [
    ["a measure", { [place]: "มาตรการตรวจสอบการใช้ดุลพินิจ" }, place],
    ["a plan", { [place]: "แผนการใช้จ่ายงบประมาณประจำปี" }, place],
    ["what is done as a noun", { [place]: "การเผยแพร่ข้อมูลการจัดซื้อจัดจ้าง" }, place],
  ],
  passes: [
    ["a verb", { [place]: "จัดทำมาตรการตรวจสอบการใช้ดุลพินิจ" }],
    ["รายงาน and ประกาศ, which are verbs too", { [place]: "รายงานผล", [other]: "ประกาศเจตนารมณ์" }],
    ["กันเงิน, which only looks like การ", { [place]: "กันเงินไว้เบิกเหลื่อมปี" }],
  ],
});
