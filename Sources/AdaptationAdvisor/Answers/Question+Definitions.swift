/// The questionnaire: one row a question, in the order of ``Question``'s cases.
///
/// Flags, JSON keys, help, the interview and error messages all read these rows.
extension Question {
  static let definitions: [Definition] = criteria + needs + means

  private static let criteria: [Definition] = [
    levels(
      "task_specificity", "How far is the task from what general models do every day?",
      ("general", "everyday language work"),
      ("moderate", "some terms or rules of your own"),
      ("specialized", "a specialist field or a strict house standard"),
      ("novel", "a language, domain or modality hardly covered by any base model")),
    amount(
      "budget", "How much may it cost, your own people's time included?", .dollars,
      ("low", "what a team can spend without asking"),
      ("medium", "a project budget"),
      ("high", "a program of its own")),
    amount(
      "time", "How long until it must serve users?", .days,
      ("short", "weeks at most"), ("medium", "one to a few months"), ("long", "half a year or more")
    ),
    levels(
      "consistency", "How costly is a wrong or uneven output?",
      ("exploratory", "a poor output costs nothing"),
      ("standard", "now and then a poor output is tolerable"),
      ("high", "errors cost money or trust"),
      ("critical", "errors do harm or break the law")),
    amount("labeled_examples", "How many examples of right outputs are at hand?", .count),
    amount(
      "unlabeled_tokens", "How many tokens of unlabeled text of the domain are there?", .count),
    levels(
      "data", "How much data is there, where no number is known?",
      ("none", "nothing"), ("low", "tens of examples"), ("medium", "hundreds to thousands"),
      ("high", "tens of thousands, or a large corpus")),
  ]

  private static let needs: [Definition] = [
    levels(
      "gap", "What does a general model lack for this task?",
      ("none", "nothing: it does the task when asked properly"),
      ("knowledge", "facts it has not seen, written down somewhere"),
      ("behavior", "doing it reliably your way: house format, label scheme, tone, query language"),
      ("reasoning", "thinking harder: the knowledge is public and the format easy"),
      ("domain", "a whole specialist field, for many tasks at once"),
      ("language", "a language, script, modality or notation hardly present in base models")),
    levels(
      "driver", "What must the change chiefly improve?",
      ("quality", "better outputs"),
      ("serving-cost", "the bill for running a model that works"),
      ("latency", "the delay of a model that works"),
      ("automation", "people's work saved"),
      ("control", "ownership, privacy, provenance or regulation"),
      ("speed-to-market", "being there early"),
      ("research", "finding out or showing something"),
      ("ambition", "a model of one's own, without a shown failure")),
    levels(
      "request_variety", "How alike will next year's requests be to examples collected now?",
      ("fixed", "one task under rules, labels or a schema that stay put"),
      ("growing", "the list of categories or fields gets additions every few weeks"),
      ("new-each-time", "each request, customer or item brings its own rules or entities"),
      ("many-tasks", "one service, several unlike tasks"),
      ("unsettled", "still being worked out, or done once and over")),
    levels(
      "examples_source", "Where would examples of right outputs come from?",
      ("stored", "past decisions or corrected outputs exist in hundreds"),
      ("generated", "a larger model or a log can supply them in days"),
      ("expert-made", "your own people could label some hundreds"),
      ("misfit", "there is data, but not of the act itself"),
      ("none", "nowhere: none, too slow, too dear or too soon outdated")),
    levels(
      "taught_by", "How would a capable newcomer learn the task?",
      ("words", "from a page of instructions or a codebook"),
      ("words-and-lookup", "the same, with the right document at hand"),
      ("examples", "only from much corrected work"),
      ("immersion", "by absorbing a whole field or language")),
    levels(
      "strong_model", "Could the strongest hosted model do it in production?",
      ("fits", "yes: good enough with good prompts, affordable and allowed"),
      ("too-costly-or-slow", "good enough, but not bearable in price or delay at full volume"),
      ("barred", "law, confidentiality or provenance forbid it"),
      ("small-hardware", "it must run on laptops, phones or other small machines"),
      ("inadequate", "allowed, but not good enough")),
  ]

  private static let means: [Definition] = [
    levels(
      "modality", "What do inputs and outputs consist of?",
      ("common", "well-covered languages, common formats and code"),
      ("low-resource-language", "a language that models have seen little of"),
      ("private-notation", "a notation or query language of your own"),
      ("non-text", "molecules, sensor series, circuits: no human language")),
    levels(
      "base_model", "What is in the way of starting from the best existing model?",
      ("usable", "nothing"),
      (
        "wrong-vocabulary",
        "it cuts the field's symbols to pieces, or works on another kind of data"
      ),
      ("too-large", "every capable one exceeds memory, delay or price"),
      ("license-barred", "its license or provenance forbids the use"),
      ("none", "there is none")),
    levels(
      "prompt_baseline", "How far was prompting taken, and with what result?",
      ("not-tried", "not tried yet"),
      ("falls-short", "asked plainly, it falls short"),
      ("exhausted", "worked hard at it, still short"),
      ("tuning-falls-short", "tuning was tried too, and falls short"),
      ("nearly", "close to the target"),
      ("meets-target", "meets the target")),
    levels(
      "task_type", "What kind of task is it?",
      ("classification", "one of a set of labels"),
      ("extraction", "fields out of text"),
      ("generation", "free text"),
      ("question-answering", "answers to questions"),
      ("code", "code or queries"),
      ("translation", "from one language to another"),
      ("reasoning", "several steps of thought"),
      ("agent", "calls tools and acts"),
      ("foundation", "one model for many tasks"),
      ("other", "something else")),
    levels(
      "knowledge_changes", "How often does the knowledge behind the outputs change?",
      ("rarely", "once a quarter or less often"), ("monthly", "every month or so"),
      ("daily", "every day or week")),
    levels(
      "ml_expertise", "Who is there to do machine learning?",
      ("none", "nobody"), ("some", "an engineer who has tried it"),
      ("team", "a team that ships models"), ("research-lab", "researchers who train models")),
    amount("monthly_requests", "How many requests a month?", .count),
    amount("latency_ms", "Within how many milliseconds must it answer?", .milliseconds),
    amount("classes", "How many labels are there to choose from?", .count),
    Definition(
      key: "must_self_host", text: "Must the model run on your own machines?", levels: [],
      unit: nil, placeholder: "true or false"),
    amount("model_parameters", "How large is the model to adapt or train, in parameters?", .count),
  ]

  private static func levels(
    _ key: String, _ text: String, _ levels: (String, String)...
  ) -> Definition {
    Definition(
      key: key, text: text, levels: levels.map { Level(name: $0.0, meaning: $0.1) }, unit: nil,
      placeholder: "level")
  }

  private static func amount(
    _ key: String, _ text: String, _ unit: Unit, _ levels: (String, String)...
  ) -> Definition {
    Definition(
      key: key, text: text, levels: levels.map { Level(name: $0.0, meaning: $0.1) }, unit: unit,
      placeholder: levels.isEmpty ? unit.rawValue : "\(unit.rawValue) or level")
  }
}
