// Pictures of every make: sound ones, and then with bytes changed.
import sharp from "sharp";
import { changeBytes } from "./bytes.mjs";

const shape = { width: 24, height: 16, channels: 4, background: { r: 200, g: 30, b: 60, alpha: 0.5 } };
const blank = () => sharp({ create: shape });

const svg = (inner, root = 'viewBox="0 0 40 40"') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`);

/** Files by what is special about them. */
export const pictures = {
  "png.png": await blank().png().toBuffer(),
  "palette.png": await blank().png({ palette: true, colours: 4 }).toBuffer(),
  "interlaced.png": await blank().png({ progressive: true }).toBuffer(),
  "grey.png": await blank().toColourspace("b-w").png().toBuffer(),
  "sixteen-bit.png": await blank().toColourspace("rgb16").png().toBuffer(),
  "one-pixel.png": await sharp({ create: { ...shape, width: 1, height: 1 } })
    .png()
    .toBuffer(),
  "strip.png": await sharp({ create: { ...shape, width: 900, height: 1 } })
    .png()
    .toBuffer(),
  "jpeg.jpg": await blank().jpeg().toBuffer(),
  "progressive.jpg": await blank().jpeg({ progressive: true }).toBuffer(),
  "cmyk.jpg": await blank().flatten().toColourspace("cmyk").jpeg().toBuffer(),
  "turned.jpg": await blank().jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  "webp.webp": await blank().webp().toBuffer(),
  "circle.svg": svg('<circle cx="20" cy="20" r="18" fill="#a00"/>'),
  "no-box.svg": svg('<circle r="9"/>', 'width="10" height="10"'),
  "gradient.svg": svg(
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient></defs><path d="M0 0H40V40Z" fill="url(#a)"/>',
  ),
  "styled.svg": svg(
    '<style>path{fill:none;stroke:#00f;stroke-dasharray:2 1}</style><path d="M1 1L39 39M0 20A9 9 0 0 1 40 20"/>',
  ),
  "masked.svg": svg(
    '<mask id="m"><rect width="20" height="40" fill="#fff"/></mask><g mask="url(#m)" opacity=".3" transform="rotate(40) scale(-1 2)"><ellipse rx="9" ry="3"/></g>',
  ),
  "used.svg": svg('<g id="g"><rect width="3" height="3"/></g><use href="#g" x="9"/><use href="#none"/>'),
  "script.svg": svg("<script>1</script>"),
  "text.svg": svg("<text>ก</text>"),
  "far.svg": svg('<path d="M-1e30 1e30L1e309 0z" stroke-width="1e20"/>', 'viewBox="0 0 1e-9 1e-9"'),
  "odd-path.svg": svg(
    '<path d="M0 0 Q z h1e1-.5.5 ก"/><polygon points="1,2 3"/><rect width="-5" height="x"/>',
  ),
  "filter.svg": svg(
    '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter><rect width="30" height="30" filter="url(#f)"/><clipPath id="c"><rect width="5" height="5"/></clipPath><g clip-path="url(#c)"><line x2="40" y2="40" stroke="red"/></g>',
  ),
  "no-picture.png": Buffer.from("ไม่ใช่ภาพ"),
};

const sound = Object.keys(pictures);

/** A picture, in two of three cases as it came from its program. */
export function oddPicture(choices) {
  const bytes = pictures[choices.pick(sound)];
  return choices.percent(66) ? bytes : changeBytes(bytes, choices.few(3), choices);
}
