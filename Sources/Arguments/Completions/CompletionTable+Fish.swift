extension CompletionTable {
  /// The script for fish, 3.0 or newer.
  var fish: String {
    let quote = ShellText.fish
    let list = { (words: [String]) in words.map { " " + quote($0) }.joined() }
    let places = places.map { place in
      """
              case \(quote(place.path))
                  set -g __\(identifier)_below\(list(place.below.map(\.text)))
                  set -g __\(identifier)_about\(list(place.below.map(\.note)))
                  set -g __\(identifier)_switches\(list(place.options.map(\.entry)))
                  set -g __\(identifier)_notes\(list(place.options.map(\.note)))
                  set -g __\(identifier)_open \(place.open.map(String.init) ?? "''")
      """
    }
    let offers = offers.map { keys, offer in
      """
              case\(list(keys))
                  set -g __\(identifier)_shape \(offer.shape.rawValue)
                  set -g __\(identifier)_offered\(list(offer.words.map(\.text)))
                  set -g __\(identifier)_about\(list(offer.words.map(\.note)))
      """
    }
    return Self.fishScript
      .filled(["program": program, "name": identifier])
      .filled(["places": places.joined(separator: "\n"), "offers": offers.joined(separator: "\n")])
  }

  private static let fishScript = #"""
    # Completions of @program@ for fish, written by '@program@ completions fish'.
    # Try them with: @program@ completions fish | source

    # What may follow a command: words below it, options, the number of the open-ended operand.
    function __@name@_place
        set -g __@name@_below
        set -g __@name@_about
        set -g __@name@_switches
        set -g __@name@_notes
        set -g __@name@_open ''
        switch $argv[1]
    @places@
        end
    end

    # What may stand for the value of an option or for an operand.
    function __@name@_offer
        set -g __@name@_shape nothing
        set -g __@name@_offered
        set -g __@name@_about
        switch $argv[1]
    @offers@
        end
    end

    # Whether an option takes a value.
    function __@name@_takes
        for entry in $__@name@_switches
            set -l parts (string split ' ' -- $entry)
            test "$parts[1]" != f; and contains -- $argv[1] $parts[2..-1]; and return 0
        end
        return 1
    end

    # The options that may still be given; the arguments are those given.
    function __@name@_print_switches
        for number in (seq (count $__@name@_switches))
            set -l parts (string split -n ' ' -- $__@name@_switches[$number])
            set -l used no
            for word in $parts[2..-1]
                contains -- $word $argv; and set used yes
            end
            test $used = yes; and test $parts[1] != m; and continue
            for word in $parts[2..-1]
                printf '%s\t%s\n' $word $__@name@_notes[$number]
            end
        end
    end

    # The values of an option or an operand, for a prefix and what is typed after it.
    function __@name@_print_values
        set -l prefix $argv[1]
        set -l value $argv[2]
        set -l base ''
        switch $__@name@_shape
            case files
                for file in (__fish_complete_path $value)
                    printf '%s%s\n' $prefix $file
                end
                return
            case list assignments
                set base (string replace -r '[^,]*$' '' -- $value)
        end
        for number in (seq (count $__@name@_offered))
            set -l word $__@name@_offered[$number]
            switch $__@name@_shape
                case list
                    contains -- $word (string split , -- $base); and continue
                case assignments
                    set -l taken (string split , -- $base | string replace -r '=.*' '')
                    contains -- $word $taken; and continue
            end
            string match -q 'assignment*' -- $__@name@_shape; and set word $word=
            printf '%s\t%s\n' "$prefix$base$word" $__@name@_about[$number]
        end
    end

    function __@name@_complete
        set -l typed (commandline -opc)
        set -l value (commandline -ct)
        set -l place @program@
        set -l given
        set -l pending ''
        set -l ended no
        set -l number 0

        __@name@_place $place
        for word in $typed[2..-1]
            if test -n "$pending"; and not string match -q -- '--*' $word
                set pending ''
                continue
            end
            set pending ''
            if test $ended = yes
                set number (math $number + 1)
            else if test "$word" = --
                set ended yes
            else if string match -q -- '--*=*' $word
                set -a given (string replace -r '=.*' '' -- $word)
            else if string match -q -- '--*' $word
                set -a given $word
                __@name@_takes $word; and set pending $word
            else if string match -q -- '-?*' $word
                set -l letters (string split '' -- (string sub -s 2 -- $word))
                for position in (seq (count $letters))
                    set -a given -$letters[$position]
                    if __@name@_takes -$letters[$position]
                        test $position = (count $letters); and set pending -$letters[$position]
                        break
                    end
                end
            else if test $number = 0; and contains -- "$word" $__@name@_below
                set place "$place $word"
                __@name@_place $place
            else
                set number (math $number + 1)
            end
        end

        if test -n "$pending"; and not string match -q -- '--*' "$value"
            __@name@_offer "$place $pending"
            __@name@_print_values '' "$value"
        else if test $ended = no; and string match -q -- '--*=*' "$value"
            set -l option (string replace -r '=.*' '' -- $value)
            __@name@_offer "$place $option"
            __@name@_print_values $option= (string replace -r '^[^=]*=' '' -- $value)
        else if test $ended = no; and string match -q -- '-*' "$value"
            __@name@_print_switches $given
        else if test $ended = no; and test $number = 0; and set -q __@name@_below[1]
            for position in (seq (count $__@name@_below))
                printf '%s\t%s\n' $__@name@_below[$position] $__@name@_about[$position]
            end
        else
            if test -n "$__@name@_open"; and test $number -gt $__@name@_open
                set number $__@name@_open
            end
            __@name@_offer "$place $number"
            if test $__@name@_shape = nothing; and test $ended = no; and test -z "$value"
                __@name@_print_switches $given
            else
                __@name@_print_values '' "$value"
            end
        end
    end

    complete -c @program@ -e
    complete -c @program@ -f -k -a '(__@name@_complete)'

    """#
}
