/** The corpus program as a job of Apache Spark, for crawls that outgrow one machine. */
@NullMarked
package io.github.broadsheet.spark;

import org.jspecify.annotations.NullMarked;
