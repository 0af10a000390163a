// Saraban itself: all formats asked for, every stage timed.
import { prepared, readBack, rendered, timed } from "../stages.mjs";

/** @param {readonly ("pdf" | "docx")[]} formats */
export function saraban(formats) {
  return {
    async measure(source) {
      const preparing = await timed(() => prepared(source));
      const { document, input } = preparing.result;
      const rendering = none();
      const reading = none();
      for (const format of formats) {
        const made = await timed(() => rendered(input, format));
        add(rendering, made);
        add(reading, await timed(() => readBack(made.result.bytes, document, format)));
      }
      const whole = none();
      for (const stage of [preparing, rendering, reading]) add(whole, stage);
      return { prepare: plain(preparing), render: rendering, readBack: reading, whole };
    },
    close: () => Promise.resolve(),
  };
}

const none = () => ({ wall: 0, cpu: 0 });
const plain = ({ wall, cpu }) => ({ wall, cpu });

function add(sum, { wall, cpu }) {
  sum.wall += wall;
  sum.cpu += cpu;
}
