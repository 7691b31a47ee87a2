extension CompletionTable {
  /// The script for bash, 3.2 or newer. Bash shows words without their meanings.
  var bash: String {
    let quote = ShellText.posix
    let places = places.map { place in
      """
          \(quote(place.path)))
            below=(\(place.below.map { quote($0.text) }.joined(separator: " ")))
            switches=(\(place.options.map { quote($0.entry) }.joined(separator: " ")))
            open='\(place.open.map(String.init) ?? "")' ;;
      """
    }
    let offers = offers.map { keys, offer in
      """
          \(keys.map(quote).joined(separator: " | ")))
            shape=\(offer.shape.rawValue)
            offered=(\(offer.words.map { quote($0.text) }.joined(separator: " "))) ;;
      """
    }
    return Self.bashScript
      .filled(["program": program, "name": identifier])
      .filled(["places": places.joined(separator: "\n"), "offers": offers.joined(separator: "\n")])
  }

  private static let bashScript = #"""
    # Completions of @program@ for bash, written by '@program@ completions bash'.
    # Try them with: source <(@program@ completions bash)

    # What may follow a command: words below it, options, the number of the open-ended operand.
    _@name@_place() {
      below=() switches=() open=''
      case $1 in
    @places@
      esac
    }

    # What may stand for the value of an option or for an operand.
    _@name@_offer() {
      shape=nothing offered=()
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

    # The options that may still be given.
    _@name@_switches() {
      local entry word used
      for entry in "${switches[@]}"; do
        used=''
        for word in ${entry#?}; do [[ $given == *" $word "* ]] && used=1; done
        [[ $used && $entry != m* ]] && continue
        for word in ${entry#?}; do [[ $word == "$value"* ]] && found+=("$word"); done
      done
    }

    # The values of an option or an operand.
    _@name@_values() {
      local word base=''
      case $shape in
        files)
          compopt -o filenames 2>/dev/null
          word=${value//\\/}
          word=${word#[\"\']}
          while IFS= read -r word; do found+=("$word"); done < <(compgen -f -- "$word")
          return ;;
        list | assignments) base=${value%"${value##*,}"} ;;
      esac
      case $shape in list | assignment | assignments) compopt -o nospace 2>/dev/null ;; esac
      for word in "${offered[@]}"; do
        case $shape in
          list) [[ ",$base" == *",$word,"* ]] && continue ;;
          assignments) [[ ",$base" == *",$word="* ]] && continue ;;
        esac
        case $shape in assignment | assignments) word="$word=" ;; esac
        [[ $base$word == "$value"* ]] || continue
        printf -v word %q "$word"
        found+=("$base$word")
      done
    }

    _@name@() {
      local i word gap rest=${COMP_LINE:0:COMP_POINT}
      local -a typed=() below switches offered found=()
      local shape open given=' ' pending='' ended='' place=@program@ key='' prefix='' value
      local -i count=0
      local IFS=$' \t\n'

      # Bash parts words at = and : as well; what no space parts belongs together.
      for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        gap=${rest%%[^[:space:]]*}
        rest=${rest#"$gap"}
        if [[ $rest == "$word"* ]]; then
          rest=${rest#"$word"}
        elif ((i == COMP_CWORD)); then
          word=$rest
        fi
        if [[ $gap || $i == 0 ]]; then
          typed+=("$word")
        else
          typed[${#typed[@]}-1]+=$word
        fi
      done

      _@name@_place "$place"
      for ((i = 1; i + 1 < ${#typed[@]}; i++)); do
        word=${typed[i]}
        if [[ $pending && $word != --* ]]; then
          pending=''
          continue
        fi
        pending=''
        if [[ $ended ]]; then
          count+=1
        elif [[ $word == -- ]]; then
          ended=1
        elif [[ $word == --*=* ]]; then
          given+="${word%%=*} "
        elif [[ $word == --* ]]; then
          given+="$word "
          _@name@_takes "$word" && pending=$word
        elif [[ $word == -?* ]]; then
          rest=${word#-}
          while [[ $rest ]]; do
            gap=-${rest:0:1} rest=${rest:1}
            given+="$gap "
            if _@name@_takes "$gap"; then
              [[ $rest ]] || pending=$gap
              break
            fi
          done
        elif [[ $word && $count == 0 && " ${below[*]} " == *" $word "* ]]; then
          place+=" $word"
          _@name@_place "$place"
        else
          count+=1
        fi
      done

      value=${typed[${#typed[@]}-1]}
      if [[ $pending && $value != --* ]]; then
        key="$place $pending"
      elif [[ ! $ended && $value == --*=* ]]; then
        prefix=${value%%=*}=
        key="$place ${value%%=*}"
        value=${value#*=}
      elif [[ ! $ended && $value == -* ]]; then
        _@name@_switches
      elif [[ ! $ended && $count == 0 && ${#below[@]} -gt 0 ]]; then
        for word in "${below[@]}"; do [[ $word == "$value"* ]] && found+=("$word"); done
      else
        [[ $open && $count -gt $open ]] && count=$open
        key="$place $count"
      fi
      if [[ $key ]]; then
        _@name@_offer "$key"
        if [[ $shape == nothing && ! $pending && ! $ended && ! $prefix && ! $value ]]; then
          _@name@_switches
        else
          _@name@_values
        fi
      fi

      # What readline replaces begins after the last character that parts words for it.
      local parts=${COMP_WORDBREAKS//[^=:]/} head=''
      [[ $parts ]] && head=${prefix}${value} && head=${head%"${head##*[$parts]}"}
      COMPREPLY=()
      for word in "${found[@]}"; do
        word=$prefix$word
        COMPREPLY+=("${word#"$head"}")
      done
    }

    complete -o nosort -F _@name@ @program@ 2>/dev/null || complete -F _@name@ @program@

    """#
}
