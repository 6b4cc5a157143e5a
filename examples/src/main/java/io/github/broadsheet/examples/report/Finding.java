package io.github.broadsheet.examples.report;

import io.github.broadsheet.quote.Attribution;

/**
 * An attribution as the page shows it.
 *
 * @param number its number on the page, from 1
 * @param attribution the attribution
 * @param voice who speaks
 */
record Finding(int number, Attribution attribution, Voice voice) {}
