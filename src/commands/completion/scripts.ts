import type { shells } from "../completion.ts";

/**
 * A script for each shell. Each asks `saraban --complete <words>`, which prints a candidate a line, its description after a
 * tab; where it prints nothing, the shell completes the names of files.
 */
export const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: String.raw`# saraban: bash completion
_saraban() {
  local current="${"$"}{COMP_WORDS[COMP_CWORD]}" line
  COMPREPLY=()
  while IFS= read -r line; do
    line="${"$"}{line%%$'\t'*}"
    case "$current" in \"* | \'*) ;; *) line="${"$"}{line// /\\ }" ;; esac
    COMPREPLY+=("$line")
  done < <(saraban --complete "${"$"}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -o nosort -F _saraban saraban
`,
  zsh: String.raw`#compdef saraban
# saraban: zsh completion
_saraban() {
  local line
  local -a found
  for line in "${"$"}{(@f)$(saraban --complete "${"$"}{(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n "$line" ]] && found+=("${"$"}{${"$"}{line%%$'\t'*}//:/\\:}:${"$"}{line#*$'\t'}")
  done
  if (( ${"$"}{#found} )); then _describe -V saraban found; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _saraban saraban
`,
  fish: String.raw`# saraban: fish completion
function __saraban_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found (saraban --complete $words[2..-1] 2>/dev/null)
    if set -q found[1]
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c saraban -f -k -a '(__saraban_complete)'
`,
};
