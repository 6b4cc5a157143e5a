package io.github.broadsheet.parser.quote.speaker;

/**
 * Who a source seems to be.
 *
 * @param rule the stable name of the strategy that found out
 */
record Guess(Entity entity, String rule, double confidence) {}
