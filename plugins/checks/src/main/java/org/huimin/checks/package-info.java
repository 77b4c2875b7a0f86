/** The standard checks. In: a plan that is free of errors. Out: warnings about what is probably a mistake in it. */
@NullMarked
package org.huimin.checks;

import org.jspecify.annotations.NullMarked;
