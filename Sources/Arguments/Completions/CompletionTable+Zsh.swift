extension CompletionTable {
  /// The script for zsh, to be sourced or to be put as `_program` where `fpath` leads.
  var zsh: String {
    let quote = ShellText.posix
    let list = { (words: [String]) in words.map(quote).joined(separator: " ") }
    let places = places.map { place in
      """
          \(quote(place.path)))
            below=(\(list(place.below.map(\.text))))
            about=(\(list(place.below.map(\.note))))
            switches=(\(list(place.options.map(\.entry))))
            notes=(\(list(place.options.map(\.note))))
            open='\(place.open.map(String.init) ?? "")' ;;
      """
    }
    let offers = offers.map { keys, offer in
      """
          \(keys.map(quote).joined(separator: " | ")))
            shape=\(offer.shape.rawValue)
            offered=(\(list(offer.words.map(\.text))))
            about=(\(list(offer.words.map(\.note)))) ;;
      """
    }
    return Self.zshScript
      .filled(["program": program, "name": identifier])
      .filled(["places": places.joined(separator: "\n"), "offers": offers.joined(separator: "\n")])
  }

  private static let zshScript = #"""
    #compdef @program@
    # Completions of @program@ for zsh, written by '@program@ completions zsh'.
    # Try them with: source <(@program@ completions zsh)

    # What may follow a command: words below it, options, the number of the open-ended operand.
    _@name@_place() {
      below=() about=() switches=() notes=() open=''
      case $1 in
    @places@
      esac
    }

    # What may stand for the value of an option or for an operand.
    _@name@_offer() {
      shape=nothing offered=() about=()
      case $1 in
    @offers@
      esac
    }

    # Whether an option takes a value.
    _@name@_takes() {
      local entry
      for entry in "${switches[@]}"; do [[ $entry == [vm]*" $1 "* ]] && return 0; done
      return 1
    }

    # Adds a word with its meaning to those found.
    _@name@_found() { found+=("${${1//\\/\\\\}//:/\\:}${2:+:$2}") }

    # The options that may still be given.
    _@name@_switches() {
      local entry word used
      local -i j
      for ((j = 1; j <= $#switches; j++)); do
        entry=${switches[j]} used=''
        for word in ${=entry#?}; do [[ $given == *" $word "* ]] && used=1; done
        [[ -n $used && $entry != m* ]] && continue
        for word in ${=entry#?}; do _@name@_found "$word" "${notes[j]}"; done
      done
      _describe -V -O option found
    }

    # The values of an option or an operand.
    _@name@_values() {
      local word base=''
      local -a space
      local -i j
      case $shape in
        nothing) return 1 ;;
        files) _files; return ;;
        list | assignments) base=${PREFIX%"${PREFIX##*,}"} ;;
      esac
      [[ $shape == words ]] || space=(-S '')
      for ((j = 1; j <= $#offered; j++)); do
        word=${offered[j]}
        case $shape in
          list) [[ ",$base" == *",$word,"* ]] && continue ;;
          assignments) [[ ",$base" == *",$word="* ]] && continue ;;
        esac
        [[ $shape == assignment* ]] && word+='='
        _@name@_found "$word" "${about[j]}"
      done
      IPREFIX+=$base
      PREFIX=${PREFIX#"$base"}
      _describe -V -t values value found "${space[@]}"
    }

    _@name@() {
      local word rest letter shape open given=' ' pending='' ended='' place=@program@ key=''
      local -a below about switches notes offered found
      local -i i count=0

      _@name@_place "$place"
      for ((i = 2; i < CURRENT; i++)); do
        word=${words[i]}
        if [[ -n $pending && $word != --* ]]; then
          pending=''
          continue
        fi
        pending=''
        if [[ -n $ended ]]; then
          ((count += 1))
        elif [[ $word == -- ]]; then
          ended=1
        elif [[ $word == --*=* ]]; then
          given+="${word%%=*} "
        elif [[ $word == --* ]]; then
          given+="$word "
          _@name@_takes "$word" && pending=$word
        elif [[ $word == -?* ]]; then
          rest=${word#-}
          while [[ -n $rest ]]; do
            letter=-${rest[1]} rest=${rest[2,-1]}
            given+="$letter "
            if _@name@_takes "$letter"; then
              [[ -n $rest ]] || pending=$letter
              break
            fi
          done
        elif ((count == 0 && ${below[(Ie)$word]})); then
          place+=" $word"
          _@name@_place "$place"
        else
          ((count += 1))
        fi
      done

      if [[ -n $pending && $PREFIX != --* ]]; then
        key="$place $pending"
      elif [[ -z $ended && $PREFIX == --*=* ]]; then
        key="$place ${PREFIX%%=*}"
        IPREFIX+=${PREFIX%%=*}=
        PREFIX=${PREFIX#*=}
      elif [[ -z $ended && $PREFIX == -* ]]; then
        _@name@_switches
        return
      elif [[ -z $ended ]] && ((count == 0 && $#below)); then
        for ((i = 1; i <= $#below; i++)); do _@name@_found "${below[i]}" "${about[i]}"; done
        _describe -V -t commands command found
        return
      else
        [[ -n $open ]] && ((count > open)) && count=$open
        key="$place $count"
      fi
      _@name@_offer "$key"
      if [[ $shape == nothing && -z $pending$ended$PREFIX$IPREFIX ]]; then
        _@name@_switches
      else
        _@name@_values
      fi
    }

    if [[ ${funcstack[1]} == _@name@ ]]; then
      _@name@ "$@"
    else
      compdef _@name@ @program@
    fi

    """#
}
