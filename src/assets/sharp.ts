// A file of its own, that whoever needs a picture imports when it does: the bundled program is CommonJS, in which a library
// is required as soon as the file is loaded that names it.
export { default } from "sharp";
