package io.github.broadsheet.quote;

/**
 * How a text names the source of a statement.
 *
 * @since 0.1
 */
public enum SourceKind {
  /** A person by name, with or without title: “Colonel General Anatoly Sidorov”. */
  NAMED,

  /** A person or body that is known, by what it is: “the chief diplomat”, “the company”. */
  ROLE,

  /** Somebody the text will not name: “two officials briefed on the talks”. */
  UNNAMED,

  /** An organisation, a country, a people: “The United States”, “residents”. */
  COLLECTIVE,

  /** A thing written: “the report”, “a court filing”. */
  DOCUMENT,

  /** “He”, “she”, “they”, “who”. */
  PRONOUN
}
