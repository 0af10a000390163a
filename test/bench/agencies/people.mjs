// People who do not exist.

const men =
  "สมชาย วิชัย ประเสริฐ สมศักดิ์ อนุชา ธีรพงษ์ กิตติ ณรงค์ สุรชัย พิทักษ์ วีระ บุญมี ชัยวัฒน์ อำนาจ ปรีชา เกรียงไกร สุเทพ มานพ ไพโรจน์ ศักดิ์ชัย".split(
    " ",
  );
const women =
  "สมหญิง วันเพ็ญ สุภาพร มาลี อรุณี จันทร์เพ็ญ นิภา รัตนา พรทิพย์ กัญญา ศิริพร ดวงใจ สุนีย์ วิไล อัมพร ปราณี ลัดดา จารุวรรณ เพ็ญศรี สายฝน".split(
    " ",
  );
const families = [
  ..."ใจดี ทองดี แก้วมณี ศรีสุข บุญมาก คำแสน พลศรี วงศ์ใหญ่ สุขสำราญ มั่นคง รักไทย ดีเลิศ เพชรรัตน์ จันทร์แก้ว ศรีวิชัย".split(" "),
  ..."ทองคำ สายทอง ชัยมงคล แสงทอง บุญเรือง พันธ์ดี งามดี อินทร์แก้ว คงทน สุขใจ ยิ่งยง แสนสุข นาคทอง ไชยศรี พรหมมา".split(
    " ",
  ),
];

/**
 * A name with its title.
 * @param {ReturnType<import("./chance.mjs").chanceOf>} chance
 */
export function personOf(chance) {
  const family = chance.pick(families);
  if (chance.percent(50)) return `นาย${chance.pick(men)} ${family}`;
  return `${chance.pick(["นาง", "นางสาว"])}${chance.pick(women)} ${family}`;
}
