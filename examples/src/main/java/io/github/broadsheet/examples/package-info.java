/** Small programs that show the library, behind one launcher. */
@NullMarked
package io.github.broadsheet.examples;

import org.jspecify.annotations.NullMarked;
