// What the assessor found of fiscal year 2566, and what the office made of it.

/** Faults an assessor names, by indicator: the code of the question or item, and what is said of it. */
const faults = {
  1: [
    ["I1", "หน่วยงานควรจัดทำคู่มือการปฏิบัติงานที่แสดงขั้นตอนและระยะเวลาของแต่ละงานให้ชัดเจน และเผยแพร่ให้บุคลากรทราบ"],
    ["I4", "หน่วยงานควรสื่อสารมาตรฐานการให้บริการแก่เจ้าหน้าที่ที่ปฏิบัติงาน ณ จุดบริการ เพื่อให้ปฏิบัติต่อผู้มาติดต่ออย่างเท่าเทียมกัน"],
  ],
  2: [
    ["I7", "หน่วยงานควรเผยแพร่แผนการใช้จ่ายงบประมาณประจำปีให้บุคลากร{ทุกระดับ|ภายในหน่วยงาน}ได้รับทราบอย่างทั่วถึง"],
    ["I11", "หน่วยงานควรเปิดเผยข้อมูลการจัดซื้อจัดจ้างเป็นรายเดือน และสร้างความเข้าใจให้แก่บุคลากร"],
    ["I12", "หน่วยงานควรประชาสัมพันธ์ช่องทางที่บุคลากรสามารถสอบถามหรือทักท้วงเรื่องการใช้จ่ายงบประมาณได้"],
  ],
  3: [["I15", "หน่วยงานควรชี้แจงหลักเกณฑ์การประเมินผลการปฏิบัติงานและการเลื่อนขั้นเงินเดือนให้บุคลากรทราบก่อนเริ่มรอบการประเมิน"]],
  4: [["I22", "หน่วยงานควรกำหนดขั้นตอนการขออนุญาตใช้ทรัพย์สินของราชการให้ชัดเจน และประชาสัมพันธ์ให้บุคลากรทราบ"]],
  5: [["I28", "หน่วยงานควรสร้างความเชื่อมั่นว่าผู้ร้องเรียนการทุจริตจะได้รับความคุ้มครอง และติดตามผลการร้องเรียนได้"]],
  6: [["E2", "หน่วยงานควรให้บริการแก่ผู้มาติดต่ออย่างเท่าเทียมกัน และลดระยะเวลาการรอคอย"]],
  7: [
    ["E6", "หน่วยงานควรพัฒนาช่องทางการเผยแพร่ข้อมูลที่ประชาชนเข้าถึงได้ง่าย และปรับปรุงข้อมูลให้เป็นปัจจุบัน"],
    ["E9", "หน่วยงานควรชี้แจงและตอบคำถามของประชาชนให้ชัดเจนภายในเวลาที่กำหนด"],
  ],
  8: [
    ["E13", "หน่วยงานควรพัฒนาการให้บริการผ่านระบบ E-Service ให้ครอบคลุมบริการที่ประชาชนใช้บ่อย"],
    ["E14", "หน่วยงานควรเปิดโอกาสให้ประชาชนเข้ามามีส่วนร่วมในการปรับปรุงการดำเนินงาน"],
  ],
  9: [
    ["O13", "รายงานผลการดำเนินงานประจำปียังขาดปัญหา อุปสรรค และข้อเสนอแนะ"],
    ["O17", "ยังไม่แสดงผลการสำรวจความพึงพอใจการให้บริการของปีที่ผ่านมา"],
    ["O21", "ยังขาดสรุปผลการจัดซื้อจัดจ้างของบางเดือน"],
    ["O24", "ยังไม่แสดงผลการดำเนินการตามแผนบริหารทรัพยากรบุคคลให้ครบถ้วน"],
  ],
  10: [],
};

const praise = [
  "ผลการประเมินอยู่ในเกณฑ์ดี ควรรักษามาตรฐานไว้",
  "ผลการประเมินอยู่ในเกณฑ์ดี ควรพัฒนาอย่างต่อเนื่อง",
  "ควรรักษามาตรฐานการดำเนินงาน และสื่อสารให้บุคลากรทราบอย่างสม่ำเสมอ",
];

const instruments = [
  { weight: 30, indicators: [1, 2, 3, 4, 5] },
  { weight: 30, indicators: [6, 7, 8] },
  { weight: 40, indicators: [9, 10] },
];

/** The result of a year: ten scores, what follows from them, and up to so many faults. */
export function assessmentOf({ fiscalYear, mostFaults }, chance) {
  const level = chance.whole(78, 95);
  const named = chance.sample(
    Object.entries(faults).flatMap(([number, list]) =>
      list.map(([item, text]) => ({ number: Number(number), item, text })),
    ),
    mostFaults,
  );
  const indicators = Array.from({ length: 10 }, (_, index) => {
    const number = index + 1;
    const deficiencies = named
      .filter((fault) => fault.number === number)
      .map((fault) => deficiency(fault, chance));
    const remark =
      deficiencies.length > 0 ? "ผู้ประเมินมีข้อเสนอแนะในการพัฒนาการดำเนินงาน ดังนี้" : chance.pick(praise);
    const score = Math.min(10_000, level * 100 + chance.whole(-600, 480)) / 100;
    return { number, score, remark, ...(deficiencies.length > 0 && { deficiencies }) };
  });
  return { fiscalYear, ...resultOf(indicators), indicators };
}

function deficiency({ item, text }, chance) {
  const said = chance.worded(text);
  return {
    id: `def-${item.toLowerCase()}`,
    item,
    ...(item.startsWith("O") ? { missingElements: said } : { recommendation: said }),
  };
}

/** A former year's result without its words. */
export function earlierAssessment(fiscalYear, chance) {
  const { indicators } = assessmentOf({ fiscalYear, mostFaults: 0 }, chance);
  const scores = indicators.map(({ number, score }) => ({ number, score }));
  return { fiscalYear, ...resultOf(scores, fiscalYear), indicators: scores };
}

/** Total and rating as the framework of the year gives them. */
function resultOf(indicators, fiscalYear = 2566) {
  const means = instruments.map(({ indicators: own }) => {
    const scores = own.map((number) => indicators[number - 1].score);
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  });
  const weighted = instruments.reduce((sum, { weight }, index) => sum + (weight / 100) * means[index], 0);
  const total = Math.round(weighted * 100) / 100;
  return { total, rating: fiscalYear >= 2566 ? ratingOf(total, means) : letterOf(total) };
}

function ratingOf(total, means) {
  if (total >= 95 && means.every((mean) => mean >= 95)) return "ผ่านดีเยี่ยม";
  if (total >= 85) return means.every((mean) => mean >= 85) ? "ผ่านดี" : "ผ่าน";
  return total >= 70 ? "ต้องปรับปรุง" : "ต้องปรับปรุงโดยด่วน";
}

const letterOf = (total) =>
  total >= 95 ? "AA" : total >= 85 ? "A" : total >= 75 ? "B" : total >= 65 ? "C" : "D";
