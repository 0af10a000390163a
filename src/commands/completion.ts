import type { Command } from "./command.ts";
import { exitCodes } from "../exit-codes.ts";

/** The shells that there is a script for. */
export const shells = ["bash", "zsh", "fish"] as const;

/** `saraban completion`: what makes a shell complete commands, options and names. */
export const completionCommand: Command = (io, done) => (parser) =>
  parser.command(
    "completion <shell>",
    "พิมพ์สคริปต์ที่ให้เชลล์เติมคำสั่ง ตัวเลือก และชื่อต่าง ๆ เมื่อกด Tab",
    (yargs) =>
      yargs
        .positional("shell", { choices: shells, demandOption: true, describe: "เชลล์ที่ใช้" })
        .example("$0 completion bash >> ~/.bashrc", "bash")
        .example("$0 completion zsh >> ~/.zshrc", "zsh")
        .example("$0 completion fish > ~/.config/fish/completions/saraban.fish", "fish")
        .epilogue("เปิดหน้าต่างใหม่หลังสั่ง แล้วพิมพ์ saraban ตามด้วยวรรค และกด Tab"),
    async ({ shell }) => {
      const { scripts } = await import("./completion/scripts.ts");
      io.stdout(scripts[shell]);
      done(exitCodes.success);
    },
  );
