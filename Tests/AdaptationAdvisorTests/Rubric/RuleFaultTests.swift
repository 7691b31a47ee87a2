import Testing

@testable import AdaptationAdvisor

@Suite("Faults in rules")
struct RuleFaultTests {
  @Test("Each fault is told once, at its place, with the rule and a remedy", arguments: faults)
  func fault(fault: RubricFault) throws {
    try fault.check()
  }

  private static let faults = ids + gates + conditions + adjustments + advice

  private static let ids = [
    RubricFault(
      "an id used twice", #""id": "hurry""#, #""id": ▸"gap-lasting""#, in: "gap-lasting",
      "the id 'gap-lasting' is used twice; give each rule its own"),
    RubricFault(
      "an id used twice in different sections", #""id": "warn-all""#, #""id": ▸"fit-novel""#,
      in: "fit-novel", "the id 'fit-novel' is used twice; give each rule its own"),
    RubricFault(
      "a criterion used twice",
      [(#""id": "means""#, #""id": ▸"fit""#), (#""hurry", "criterion": "means""#, hurryOnFit)],
      in: "fit", "the id 'fit' is used twice; give each rule its own"),
    RubricFault(
      "an empty id", #""id": "hurry""#, #""id": ▸" ""#, in: " ",
      "the text is empty; write something"),
    RubricFault(
      "no source", #""because": "Hurry.", "sources": ["J"]"#,
      #""because": "Hurry.", "sources": ▸[]"#, in: "hurry",
      "no source is named; name one, or J for your own judgment"),
    RubricFault(
      "a source twice", #""because": "Hurry.", "sources": ["J"]"#,
      #""because": "Hurry.", "sources": ["J", ▸"J"]"#, in: "hurry",
      "'J' is cited twice; cite it once"),
    RubricFault(
      "a missing reason",
      [
        (#"{"id": "gap-behavior""#, #"▸{"id": "gap-behavior""#),
        (#", "because": "Habits.""#, ""),
      ],
      in: "gap-behavior", "the key 'because' is missing; add it"),
    RubricFault(
      "a misspelled key", #""because": "Habits.""#, #"▸"becuase": "Habits.""#, in: "gap-behavior",
      "unknown key 'becuase'; did you mean 'because'?"),
  ]

  private static let hurryOnFit = #""hurry", "criterion": "fit""#

  private static let gates = [
    RubricFault(
      "an unknown strategy", #""tuning-nobody", "strategy": "tuning""#,
      #""tuning-nobody", "strategy": ▸"tunign""#, in: "tuning-nobody",
      "'tunign' is not a strategy; did you mean 'tuning'? One of prompting, tuning."),
    RubricFault(
      "an unknown effect", #""effect": "doubtful""#, #""effect": ▸"doubtfull""#,
      in: "tuning-tight",
      "'doubtfull' is not a gate's effect; did you mean 'doubtful'? One of ruled-out, doubtful."),
    RubricFault(
      "a gate without a condition",
      #"{"id": "prompting-barred", "strategy": "prompting", "effect": "ruled-out","#
        + "\n     \(when)",
      #"▸{"id": "prompting-barred", "strategy": "prompting", "effect": "ruled-out","#,
      in: "prompting-barred", "the key 'when' is missing; add it"),
    RubricFault(
      "an unknown placeholder", #""because": "It takes {cost_low}"#,
      #""because": ▸"It takes {cost_lwo}"#, in: "tuning-over-budget",
      "{cost_lwo} is no placeholder; did you mean {cost_low}?"),
    RubricFault(
      "an unknown placeholder with nothing near", #""lift": "Somebody.""#,
      #""lift": ▸"Somebody for {salary}.""#, in: "tuning-nobody",
      "{salary} is no placeholder; there are {budget} {time} {labeled_examples} "
        + "{unlabeled_tokens} {monthly_requests} {latency_ms} {classes} {model_parameters} "
        + "{examples_per_class} {cost_people} {model_for_budget} {model_for_time} {cost_low} "
        + "{cost_central} {cost_high} {budget_short} {days_low} {days_central} {days_high} "
        + "{time_short}"),
  ]

  private static let when = #""when": {"strong_model": "barred"},"#

  private static let conditions = [
    RubricFault(
      "an unknown fact", #"{"ml_expertise": "none"}"#, #"{▸"ml_expertize": "none"}"#,
      in: "tuning-nobody", "unknown key 'ml_expertize'; did you mean 'ml_expertise'?"),
    RubricFault(
      "an unknown level", #"{"ml_expertise": "none"}"#, #"{"ml_expertise": ▸"nobody"}"#,
      in: "tuning-nobody",
      "'nobody' is not a level of ml_expertise; use one of none, some, team, research-lab"),
    RubricFault(
      "an unknown level in a list", #"["behavior", "domain"]"#, #"["behavior", ▸"domian"]"#,
      in: "gap-lasting",
      "'domian' is not a level of gap; did you mean 'domain'? "
        + "One of none, knowledge, behavior, reasoning, domain, language."),
    RubricFault(
      "an empty list of levels", #"["behavior", "domain"]"#, #"▸[]"#, in: "gap-lasting",
      "the number of elements is 0; it must be from 1 to 64"),
    RubricFault(
      "bounds without a bound", #"{"time": {"below": 10}}"#, #"{"time": ▸{}}"#, in: "hurry",
      "a bound is missing; give at_least, below, or both"),
    RubricFault(
      "bounds that run backward", #"{"time": {"below": 10}}"#,
      #"{"time": ▸{"at_least": 10, "below": 10}}"#, in: "hurry",
      "at_least 10 is not below 10; nothing fits"),
    RubricFault(
      "an unknown bound", #"{"time": {"below": 10}}"#, #"{"time": {▸"under": 10}}"#, in: "hurry",
      "unknown key 'under'; known are at_least, below"),
    RubricFault(
      "a level for a number", #"{"time": {"below": 10}}"#, #"{"time": ▸"short"}"#, in: "hurry",
      "time is a number, which is held against bounds, not against a string; write "
        + #"{"at_least": n}, {"below": n} or both; levels count as the numbers they stand for"#),
    RubricFault(
      "a range in brackets", #"{"time": {"below": 10}}"#, #"{"latency_ms": ▸[5, 10]}"#, in: "hurry",
      "latency_ms is a number, which is held against bounds, not against an array; write "
        + #"{"at_least": n}, {"below": n} or both"#),
    RubricFault(
      "bounds for a level", #"{"time": {"below": 10}}"#, #"{"gap": ▸{"not": "none"}}"#, in: "hurry",
      "gap is answered by levels, not by an object; write one of its levels or a list of them; "
        + "'not' goes around the condition"),
    RubricFault(
      "a level twice", #"["behavior", "domain"]"#, #"["behavior", "domain", ▸"behavior"]"#,
      in: "gap-lasting", "'behavior' is named twice; name it once"),
    RubricFault(
      "an empty condition", #"{"time": {"below": 10}}"#, "▸{}", in: "hurry",
      "this condition demands nothing, so it always holds; leave 'when' out where a rule is always "
        + "to apply, or demand something"),
    RubricFault(
      "an empty condition within another", #"{"time": {"below": 10}}"#,
      #"{"any": [{"gap": "none"}, ▸{}]}"#, in: "hurry",
      "this condition demands nothing, so it always holds; leave 'when' out where a rule is always "
        + "to apply, or demand something"),
    RubricFault(
      "a list of conditions", #"{"time": {"below": 10}}"#, #"▸[{"time": {"below": 10}}]"#,
      in: "hurry",
      "a condition is an object, not a list; wrap the list: "
        + #"{"all": [ … ]}, or {"any": [ … ]}"#),
    RubricFault(
      "a condition in words", #"{"time": {"below": 10}}"#, #"▸"time < 10""#, in: "hurry",
      "a condition is an object, not a string; write it as data, such as "
        + #"{"labeled_examples": {"below": 50}}"#),
    RubricFault(
      "another language's word for any", #"{"time": {"below": 10}}"#,
      #"{▸"or": [{"gap": "none"}]}"#, in: "hurry", "unknown key 'or'; did you mean 'any'?"),
    RubricFault(
      "a criterion as a fact", #"{"time": {"below": 10}}"#, #"{▸"fit": "novel"}"#, in: "hurry",
      "'fit' is a criterion, and conditions read answers only; name a question or fact that the "
        + "criterion's tables read"),
    RubricFault(
      "a strategy as a fact", #"{"time": {"below": 10}}"#, #"{▸"tuning": true}"#, in: "hurry",
      "'tuning' is a strategy, and conditions read answers only; the rule's other keys say which "
        + "strategy it is about"),
    RubricFault(
      "a rule as a fact", #"{"time": {"below": 10}}"#, #"{▸"hurry": true}"#, in: "hurry",
      "'hurry' is a rule, and conditions read answers only; repeat the condition of that rule"),
    RubricFault(
      "a word for yes or no", #"{"time": {"below": 10}}"#, #"{"must_self_host": ▸"yes"}"#,
      in: "hurry", "expected true or false, found a string; write it without quotes"),
    RubricFault(
      "a fact that differs by strategy in an adjustment", #"{"time": {"below": 10}}"#,
      #"{"time_cover": ▸{"below": 1}}"#, in: "hurry",
      "time_cover differs by strategy, so only gates, tables, trade-offs and warnings can read it"),
    RubricFault(
      "such a fact deep inside", #"{"time": {"below": 10}}"#,
      #"{"not": {"any": [{"gap": "none"}, {"budget_cover_low": ▸{"below": 1}}]}}"#, in: "hurry",
      "budget_cover_low differs by strategy, so only gates, tables, trade-offs and warnings can read it"
    ),
    RubricFault(
      "nothing to choose from", #"{"time": {"below": 10}}"#, #"{"any": ▸[]}"#, in: "hurry",
      "the number of elements is 0; it must be from 1 to 64"),
  ]

  private static let adjustments = [
    RubricFault(
      "points above 100", #"{"prompting": 15}"#, #"{"prompting": ▸101}"#, in: "hurry",
      "'101' is out of range; it must be from -100 to 100"),
    RubricFault(
      "points for an unknown strategy", #"{"prompting": 15}"#, #"{▸"promting": 15}"#,
      in: "hurry", "unknown key 'promting'; did you mean 'prompting'?"),
    RubricFault(
      "no points", #"{"prompting": 15}"#, #"▸{}"#, in: "hurry",
      "no points are given; give a strategy some"),
    RubricFault(
      "an unknown criterion", #""hurry", "criterion": "means""#, #""hurry", "criterion": ▸"mean""#,
      in: "hurry", "'mean' is not a criterion; did you mean 'means'? One of fit, means."),
  ]

  private static let advice = [
    RubricFault(
      "an unknown kind of technique", #""kind": "base", "name": "LoRA""#,
      #""kind": ▸"bass", "name": "LoRA""#, in: "lora",
      "'bass' is not a kind of technique; did you mean 'base'? One of base, addition."),
    RubricFault(
      "a last base technique with a condition", #""name": "zero-shot prompting","#,
      #""name": "zero-shot prompting", "when": ▸{"gap": "none"},"#, in: "zero-shot",
      "the last base technique for 'prompting' does not always apply; add one without 'when' "
        + "after it"),
    RubricFault(
      "an unknown kind of trade-off", #""kind": "gain""#, #""kind": ▸"profit""#,
      in: "prompting-quick",
      "'profit' is not a kind of trade-off; use one of gain, cost, risk"),
    RubricFault(
      "a plan for an unknown strategy", #""plan-tune", "for": "tuning""#,
      #""plan-tune", "for": ▸"training""#, in: "plan-tune",
      "'training' is not a strategy; use one of prompting, tuning"),
    RubricFault(
      "a stage without a stop rule", #""move_on_when": "It misses 90%.""#,
      #""move_on_when": ▸"""#, in: "plan-start",
      "the text is empty; write something"),
    RubricFault(
      "a warning for a strategy twice", #""for": ["tuning"]"#, #""for": ["tuning", ▸"tuning"]"#,
      in: "warn-few", "'tuning' is named twice; name it once"),
  ]
}
