/** What the formats share; each format has a package of its own below this one. */
@NullMarked
package io.github.broadsheet.serialization;

import org.jspecify.annotations.NullMarked;
